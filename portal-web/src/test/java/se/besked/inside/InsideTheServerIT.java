package se.besked.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.i18n.Language;
import se.besked.shared.NotFoundException;

/**
 * What only the real server can show: its transactions, its weaving, its injection, and that a second form needs
 * nothing of it. The WAR is the one that ships, with this class added and the second form (its definition, its texts,
 * the bean that puts it up), on a database in memory with the demonstration's people. A class of this kind costs a
 * whole start: keep it one. It runs beside the journeys.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class InsideTheServerIT {

    @Inject
    private EntityManager entities;

    @Inject
    private AccessRules rules;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive theWarThatShips() throws IOException {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "besked.war")
                .importFrom(new File("target/besked.war"))
                .as(WebArchive.class)
                .addClasses(InsideTheServerIT.class, Wire.class, StatementLog.class)
                .addAsResource(
                        new File("../forms/src/test/resources/forms/assessment/v1.json"), "forms/assessment/v1.json");
        String bean = "se/besked/testing/AssessmentForm.class";
        war.addAsWebInfResource(new File("../portal-ejb/target/test-classes/" + bean), "classes/" + bean);
        for (Language language : Language.values()) {
            String area = "form_" + language.tag() + ".properties";
            String texts = Files.readString(Path.of("../i18n/src/main/resources/i18n", area))
                    + Files.readString(Path.of("src/test/resources/assessment", area));
            war.addAsResource(new StringAsset(texts), "i18n/" + area);
        }
        return war;
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

    @Test
    void aSecondFormIsDrawnSavedAndResumedByTheSamePages() throws Exception {
        String form = "/sv/apply/assessment/mine/";
        Wire olof = comesIn("olof");
        String first = olof.open(form + "work");
        assertTrue(first.contains("Din plan mot arbete"), first);
        assertTrue(first.contains("Olof"), first);
        assertTrue(first.contains("name=\"p.olof.hours\""), first);
        assertFalse(first.contains("value=\"photo\""), "papers are the application's alone");

        assertEquals(form + "work", olof.press("continue", "p.olof.hours=20"));
        assertTrue(olof.open(form + "work?check").contains("id=\"p.olof.hindered-error\""));
        assertEquals(form + "plan", olof.press("continue", "p.olof.hours=20", "p.olof.hindered=yes"));

        Wire threeDaysLater = comesIn("olof");
        assertTrue(threeDaysLater.open(form + "work").contains("name=\"p.olof.hours\" value=\"20\""));
        threeDaysLater.open(form + "plan");
        assertEquals(
                form + "check",
                threeDaysLater.press("continue", "q.start.d=1", "q.start.m=12", "q.start.y=2026", "q.words=Jag vill"));
        String read = threeDaysLater.open(form + "check");
        assertTrue(read.contains("1 december 2026") && read.contains("Jag vill"), read);
        assertTrue(read.contains(form + "plan?from=check#q.words"), read);
        assertFalse(read.contains("class=\"error\""), read);
    }

    @Test
    void openingAPageOfTheOfficeIsOneActAndLeavesOneRow() throws Exception {
        Wire karin = comesIn("karin");
        String about = " where c.protectedIdentity = false and c.id = a.caseId";
        String decision = oneOf("select a.id from Decision a, SocialCase c" + about);
        String party = oneOf("select p.personId from DecisionParty p where p.decision.id = '" + decision + "'");
        String month = oneOf("select a.id from Application a, SocialCase c" + about
                + " and a.status = se.besked.application.ApplicationStatus.IN_REVIEW");
        String caseId = oneOf("select a.caseId from Application a where a.id = '" + month + "'");
        for (String page : List.of(
                "/sv/office/case/" + caseId,
                "/sv/office/paper/" + caseId,
                "/sv/office/review/" + month,
                "/sv/office/decide/" + month,
                "/sv/office/decision/" + decision,
                "/letters/" + decision + "/" + party + "/sv.pdf")) {
            long before = auditRows();
            karin.open(page);
            assertEquals(before + 1, auditRows(), page);
        }
    }

    @Test
    void theStandInForAnElectronicIdTakesAnyNumberThatTheOfficeKnows() throws Exception {
        Wire wire = new Wire(request.getServerPort());
        wire.open("/sv/demo");
        assertEquals(
                "/sv/my",
                wire.press(
                        "identity", "number=" + oneOf("select p.identityNumber from Person p where p.id = 'nadia'")));
        String hidden = oneOf("select p.identityNumber from Person p where p.protectedIdentity = true");
        wire.open("/sv/demo");
        AssertionError nobody = assertThrows(AssertionError.class, () -> wire.press("identity", "number=" + hidden));
        assertTrue(nobody.getMessage().contains("Det finns ingen med det numret"), nobody.getMessage());
    }

    /** How many statements a page may cost, however many months and rows it shows; its sign-in is one of them. */
    @Test
    void aPageAsksTheDatabaseOnceForEachThing() throws Exception {
        StatementLog log = StatementLog.ofThisServer();
        List<String> tooMany = new ArrayList<>();
        for (String person : List.of("tesfaye", "amina", "maria", "fatima")) {
            Wire reader = comesIn(person);
            bounded(log, reader, "/sv/my", 8, tooMany);
            for (String month : reader.links("/sv/my/\\d{4}-\\d{2}")) {
                bounded(log, reader, month, 20, tooMany);
                for (String decision : reader.links("/sv/my/[^\"]*/decision/[^\"]*")) {
                    bounded(log, reader, decision, 20, tooMany);
                }
            }
        }
        Wire applicant = comesIn("tesfaye");
        for (String step : List.of("contact", "rent", "income", "payment")) {
            bounded(log, applicant, "/sv/apply/2026-12/" + step, 10, tooMany);
        }
        bounded(log, applicant, "/sv/apply/2026-12/check", 12, tooMany);
        Wire officer = comesIn("karin");
        bounded(log, officer, "/sv/office?scope=ALL", 8, tooMany);
        for (String review : officer.links("/sv/office/review/[^\"?]*")) {
            bounded(log, officer, review, 20, tooMany);
        }
        assertTrue(tooMany.isEmpty(), String.join("\n", tooMany));
    }

    private static void bounded(StatementLog log, Wire reader, String page, int most, List<String> tooMany)
            throws Exception {
        reader.open(page);
        log.begin();
        assertTrue(reader.open(page).contains("<main"), page);
        List<String> statements = log.end();
        System.out.println(page + ": " + statements.size() + " statements of at most " + most);
        if (statements.size() > most) {
            tooMany.add(page + ": " + statements.size() + " statements, at most " + most + "\n  "
                    + String.join("\n  ", statements));
        }
    }

    private Wire comesIn(String person) throws Exception {
        Wire wire = new Wire(request.getServerPort());
        wire.open("/sv/demo");
        wire.press(person);
        return wire;
    }

    private String oneOf(String query) {
        return entities.createQuery(query, String.class).setMaxResults(1).getSingleResult();
    }

    private long auditRows() {
        return entities.createQuery("select count(a) from AuditEntry a", Long.class)
                .getSingleResult();
    }
}
