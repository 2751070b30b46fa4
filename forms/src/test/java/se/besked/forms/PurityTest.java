package se.besked.forms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PurityTest {

    private static final JavaClasses FORMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.besked.forms");

    @Test
    void theEngineKnowsNothingButJavaItsTextsAndItsTwoReaders() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "se.besked.forms..", "se.besked.i18n..", "com.google.gson..", "io.github.jamsesso..")
                .check(FORMS);
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching("se.besked.forms.(*)..").should().beFreeOfCycles().check(FORMS);
    }

    @Test
    void theEngineDoesNotKnowTheMonth() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..monthly..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..monthly..")
                .check(FORMS);
    }

    @Test
    void theEngineNeverAsksTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(FORMS);
    }
}
