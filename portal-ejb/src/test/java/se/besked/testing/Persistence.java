package se.besked.testing;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The persistence unit on the test's database. It keeps nothing of the data (see {@code shared-cache-mode}), so that it
 * is made once for each kind of database and moved from one test's to the next: making it takes longer than most tests.
 */
final class Persistence {

    private static final Map<Class<?>, EntityManagerFactory> BY_KIND = new HashMap<>();

    private static volatile DataSource current;
    private static volatile EntityManagerFactory factory;

    private Persistence() {}

    static void open(TestDatabase database) {
        current = database.dataSource();
        factory = BY_KIND.computeIfAbsent(current.getClass(), kind -> make(kind.getSimpleName()));
    }

    static EntityManagerFactory factory() {
        return factory;
    }

    private static EntityManagerFactory make(String name) {
        return jakarta.persistence.Persistence.createEntityManagerFactory(
                "besked",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        whicheverIsCurrent(),
                        "eclipselink.session-name",
                        name));
    }

    private static DataSource whicheverIsCurrent() {
        return (DataSource) Proxy.newProxyInstance(
                Persistence.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
