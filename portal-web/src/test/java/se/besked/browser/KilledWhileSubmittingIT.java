package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.besked.i18n.Language;

/**
 * Twenty applications are signed, each by a double click, and the server is killed the hardest way in the midst of it.
 * What was acknowledged is there afterwards; what was not can be signed again; nothing is there twice.
 */
@Tag("long")
@ExtendWith(Besked.class)
class KilledWhileSubmittingIT {

    private static final List<String> PEOPLE =
            List.of("amina", "olof", "maria", "ahmed", "johan", "fatima", "tesfaye", "nadia", "henrik", "ingrid");
    /** Day and month applied for; the days lie after pay day, so that what came in the month before has come. */
    private static final Map<String, String> WAVES =
            new LinkedHashMap<>(Map.of("2026-12-28", "2027-01", "2027-01-28", "2027-02"));

    private final Random moments = new Random(20261112);
    private int acknowledged;
    private int lost;
    private int kills;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoubled(Besked besked) throws Exception {
        Path data = RunningServer.emptyFolder("submitting");
        int port = RunningServer.freePort();
        RunningServer.start(port, data).close();
        for (String day : WAVES.keySet().stream().sorted().toList()) {
            wave(besked, data, port, day, WAVES.get(day));
        }
        SavedData saved = new SavedData(data);
        assertThat(saved.ask("select s.person_id from signature s join application a on a.id = s.application_id"
                        + " where a.for_month >= '2027-01'"))
                .hasSize(20);
        assertThat(saved.ask("select case_id from application where for_month >= '2027-01' and number is not null"))
                .hasSize(20);
        assertThat(saved.ask(
                        "select case_id || for_month from application group by case_id, for_month having count(*) > 1"))
                .isEmpty();
        assertThat(saved.ask(
                        "select number from application where number is not null group by number having count(*) > 1"))
                .isEmpty();
        assertThat(acknowledged).as("signed before a kill").isPositive();
        assertThat(lost).as("cut off by a kill").isPositive();
        String story = kills + " kills while 20 applications were signed: " + acknowledged
                + " acknowledged before the kill and all there, " + lost + " cut off and signed again, none twice";
        Files.writeString(RunningServer.root().resolve("portal-web/target/killed-while-submitting.txt"), story + "\n");
    }

    private void wave(Besked besked, Path data, int port, String day, String month) throws Exception {
        RunningServer server = RunningServer.start(port, data, "--today", day);
        Map<String, SigningByWire> ready = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            Applicant applicant = Applicant.comesIn(
                    besked.visitorOf(server, Device.DESKTOP.withoutScripts()), person, Language.SV, month);
            applicant.open("contact");
            applicant.answerToTheEnd();
            applicant.open("sign");
            assertThat(applicant.visitor().path())
                    .as(person + " may sign " + month + "\n"
                            + applicant.page().locator("main").innerText())
                    .endsWith("/sign");
            ready.put(person, new SigningByWire(applicant.visitor()));
        }
        List<String> people = new ArrayList<>(PEOPLE);
        while (!people.isEmpty()) {
            List<SigningByWire> two = List.of(ready.get(people.remove(0)), ready.get(people.remove(0)));
            two.forEach(SigningByWire::clickTwice);
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(400)); // the moment of the kill is the point
            server.kill();
            kills++;
            server = RunningServer.start(port, data);
            for (SigningByWire one : two) {
                boolean told = one.wasAcknowledged();
                boolean there = one.isReceived();
                if (told) {
                    acknowledged++;
                    assertThat(there).as("acknowledged, then killed").isTrue();
                } else {
                    lost++;
                }
                one.clickTwice();
                one.waitForAnswers();
                assertThat(one.isReceived()).as("signed again after the kill").isTrue();
            }
        }
        server.close();
    }
}
