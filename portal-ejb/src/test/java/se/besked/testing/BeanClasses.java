package se.besked.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The application-scoped beans of this module, found as the server finds them, but without its server-only producers.
 */
final class BeanClasses {

    /** Found once: reading every class of the module takes longer than a whole small test. */
    private static final Class<?>[] ALL = find();

    private BeanClasses() {}

    static Class<?>[] ofThisModule() {
        return ALL;
    }

    private static Class<?>[] find() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.besked").stream()
                        .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                        .filter(type -> !type.getPackageName().startsWith("se.besked.server"))
                        .map(JavaClass::reflect)
                        .toArray(Class<?>[]::new);
    }
}
