package se.besked.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.shared.NotFoundException;

/**
 * What only the real server can show: its transactions, its weaving, its injection. The WAR is the one that ships, with
 * this class added, on a database in memory with the demonstration's people. A class of this kind costs a whole start:
 * keep it one.
 */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {

    @Inject
    private EntityManager entities;

    @Inject
    private AccessRules rules;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive theWarThatShips() {
        return ShrinkWrap.create(ZipImporter.class, "besked.war")
                .importFrom(new File("target/besked.war"))
                .as(WebArchive.class)
                .addClass(InsideTheServerIT.class);
    }

    @Test
    void theAuditRowStaysWhenTheActItWatchedIsRolledBack() throws Exception {
        String caseId = oneOf("select c.id from SocialCase c where c.protectedIdentity = false");
        Staff officer = new Staff(oneOf("select o.id from Officer o where o.active = true"));
        long before = auditRows();
        transaction.begin();
        rules.may(officer, Action.OPEN_CASE, caseId, "inside");
        transaction.rollback();
        assertEquals(before + 1, auditRows());
    }

    @Test
    void aRefusalReachesTheCallerAsItselfAndNotWrapped() {
        String caseId = oneOf("select c.id from SocialCase c");
        assertThrows(NotFoundException.class, () -> rules.may(new Citizen("nobody"), Action.OPEN_APPLICATION, caseId));
    }

    @Test
    void entitiesAreWovenSoThatChangesAreTrackedAsInTheTests() throws Exception {
        Class<?> woven = Class.forName("se.besked.casework.SocialCase");
        assertTrue(
                Arrays.stream(woven.getInterfaces())
                        .anyMatch(type -> type.getName().endsWith("PersistenceWeavedChangeTracking")),
                () -> "not woven: " + Arrays.toString(woven.getInterfaces()));
    }

    @Test
    void theClockStandsOnTheDemonstrationsOwnDay() {
        assertEquals(LocalDate.of(2026, 11, 12), LocalDate.now(clock));
    }

    private String oneOf(String query) {
        return entities.createQuery(query, String.class).setMaxResults(1).getSingleResult();
    }

    private long auditRows() {
        return entities.createQuery("select count(a) from AuditEntry a", Long.class)
                .getSingleResult();
    }
}
