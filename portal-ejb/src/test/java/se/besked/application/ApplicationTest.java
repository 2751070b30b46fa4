package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.FilledItem;
import se.besked.shared.BrokenRule;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
    private static final FormDefinition FORM = FormDefinitions.get("monthly", 1);

    /** Every act in every state: the state that follows, or a dash where it is refused. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,     submit, SUBMITTED
            DRAFT,     takeUp, -
            DRAFT,     decide, -
            DRAFT,     decideInPart, -
            DRAFT,     withdraw, -
            DRAFT,     discard, DISCARDED
            DRAFT,     addRow, -
            SUBMITTED, submit, -
            SUBMITTED, takeUp, IN_REVIEW
            SUBMITTED, decide, -
            SUBMITTED, decideInPart, -
            SUBMITTED, withdraw, WITHDRAWN
            SUBMITTED, discard, -
            SUBMITTED, addRow, SUBMITTED
            IN_REVIEW, submit, -
            IN_REVIEW, takeUp, IN_REVIEW
            IN_REVIEW, decide, DECIDED
            IN_REVIEW, decideInPart, IN_REVIEW
            IN_REVIEW, withdraw, WITHDRAWN
            IN_REVIEW, discard, -
            IN_REVIEW, addRow, IN_REVIEW
            DECIDED,   submit, -
            DECIDED,   takeUp, -
            DECIDED,   decide, -
            DECIDED,   decideInPart, -
            DECIDED,   withdraw, -
            DECIDED,   discard, -
            DECIDED,   addRow, -
            DISCARDED, submit, -
            DISCARDED, takeUp, -
            DISCARDED, decide, -
            DISCARDED, decideInPart, -
            DISCARDED, withdraw, -
            DISCARDED, discard, -
            DISCARDED, addRow, -
            WITHDRAWN, submit, -
            WITHDRAWN, takeUp, -
            WITHDRAWN, decide, -
            WITHDRAWN, decideInPart, -
            WITHDRAWN, withdraw, -
            WITHDRAWN, discard, -
            WITHDRAWN, addRow, -
            """)
    void everyActInEveryState(ApplicationStatus from, String act, String to) {
        Application application = in(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> act(application, act)).isInstanceOf(BrokenRule.class);
            assertThat(application.status()).isEqualTo(from);
        } else {
            act(application, act);
            assertThat(application.status()).isEqualTo(ApplicationStatus.valueOf(to));
            assertThat(application.stands())
                    .isEqualTo(!List.of("DISCARDED", "WITHDRAWN").contains(to));
        }
    }

    @Test
    void whatIsDecidedInPartIsNotWithdrawn() {
        Application application = in(ApplicationStatus.IN_REVIEW);
        act(application, "decideInPart");

        assertThatThrownBy(() -> act(application, "withdraw")).isInstanceOf(BrokenRule.class);
    }

    @Test
    void itIsTakenUpOnceAndThatIsToldOnce() {
        Application application = in(ApplicationStatus.SUBMITTED);

        assertThat(application.takeUp("karin", NOW)).contains(new TakenUp(application.id(), "karin"));
        assertThat(application.takeUp("per", NOW)).isEmpty();
    }

    private static Application in(ApplicationStatus status) {
        Application application = Application.begin("case", YearMonth.of(2026, 12), FORM, null, "amina", NOW);
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED -> act(application, "submit");
            case IN_REVIEW -> {
                act(application, "submit");
                act(application, "takeUp");
            }
            case DECIDED -> {
                act(application, "submit");
                act(application, "takeUp");
                act(application, "decide");
            }
            case DISCARDED -> act(application, "discard");
            case WITHDRAWN -> {
                act(application, "submit");
                act(application, "withdraw");
            }
        }
        assertThat(application.status()).isEqualTo(status);
        return application;
    }

    private static void act(Application application, String act) {
        switch (act) {
            case "submit" ->
                application.submit(
                        new Arrived("2026-000001", NOW, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 19)),
                        new SentContent(new Household(List.of(), List.of(), 0), "{}", Map.of()),
                        List.of(),
                        Map.of(),
                        "amina");
            case "takeUp" -> application.takeUp("karin", NOW);
            case "decide" -> application.decide("decision", true, "karin", NOW);
            case "decideInPart" -> application.decide("decision", false, "karin", NOW);
            case "withdraw" -> application.withdraw("amina", NOW);
            case "discard" -> application.discard("karin", NOW);
            case "addRow" ->
                application.addRow(
                        new FilledItem("row", Side.EXPENSE, "rent", null, 540_000, null, null, "", Carry.NEW, null),
                        "karin",
                        NOW);
            default -> throw new IllegalArgumentException(act);
        }
    }
}
