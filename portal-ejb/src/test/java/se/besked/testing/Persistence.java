package se.besked.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;

/** The persistence unit on the test's database. */
final class Persistence {

    private static EntityManagerFactory factory;

    private Persistence() {}

    static void open(TestDatabase database) {
        factory = jakarta.persistence.Persistence.createEntityManagerFactory(
                "besked",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        database.dataSource(),
                        "eclipselink.session-name",
                        database.name()));
    }

    static EntityManagerFactory factory() {
        return factory;
    }

    static void close() {
        factory.close();
    }
}
