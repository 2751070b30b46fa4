package se.besked.web.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.besked.decision.Contact;
import se.besked.decision.DecisionRef;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Missing;
import se.besked.home.MyPage.SendAgain;
import se.besked.home.MyPage.State;
import se.besked.i18n.Language;
import se.besked.i18n.Message;

class MonthCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final Contact KARIN =
            new Contact("Karin Lund", "KL", Message.of("common.title.officer"), "0123-45 67 89", "9–10");

    @Test
    void aMonthThatHasNotOpenedSaysItsThreeDays() {
        assertThat(card(State.OPENS_ON, Missing.NOBODY, TODAY).words().status())
                .isEqualTo("Öppnar den 10 november. Sök senast den 20 november, så kommer pengarna den 27 november.");
    }

    @Test
    void whileNobodyIsResponsibleWeAnswer() {
        Card sent = card(State.SENT, Missing.NOBODY, TODAY).card();

        assertThat(new MonthCard(sent, null, null, TODAY, Language.SV).words().status())
                .startsWith("Vi har din ansökan. Vi räknar med");
        assertThat(new MonthCard(sent, KARIN, null, TODAY, Language.SV).words().status())
                .contains("Karin Lund", "18 november");
    }

    @Test
    void whatAsksSomethingOfTheReaderComesFirst() {
        assertThat(card(State.SENT, Missing.MINE, TODAY).rank())
                .isLessThan(card(State.ANSWERED, Missing.NOBODY, TODAY).rank());
        assertThat(card(State.ANSWERED, Missing.NOBODY, TODAY).rank())
                .isLessThan(card(State.OPEN, Missing.NOBODY, TODAY).rank());
        assertThat(card(State.OPEN, Missing.NOBODY, TODAY).rank())
                .isLessThan(card(State.SENT, Missing.NOBODY, TODAY).rank());
    }

    @Test
    void anAnswerThatIsLateIsSaidToBe() {
        assertThat(card(State.IN_REVIEW, Missing.NOBODY, LocalDate.of(2026, 11, 18))
                        .overdue())
                .isFalse();
        assertThat(card(State.IN_REVIEW, Missing.NOBODY, LocalDate.of(2026, 11, 19))
                        .overdue())
                .isTrue();
    }

    @Test
    void aDraftOfAMonthThatHasClosedCannotBeGoneOnWith() {
        MonthCard shut = card(State.DRAFT, Missing.NOBODY, LocalDate.of(2027, 1, 1));

        assertThat(shut.draft()).isFalse();
        assertThat(shut.over()).isTrue();
        assertThat(shut.words().status()).isEqualTo("Ansökan skickades aldrig. Månaden stängde den 31 december.");
    }

    @Test
    void aPaperToSendAgainIsOneThingToDoOnTheRowItIsAbout() {
        SendAgain rent = new SendAgain("item.r", "rent", null, "hyra.pdf");
        MonthCard card = card(State.SENT, Missing.NOBODY, TODAY, List.of(rent, new SendAgain("month", null, null, "")));

        assertThat(card.todo()).isEqualTo(2);
        assertThat(card.rank()).isZero();
        assertThat(card.words().again(rent)).isEqualTo("Skicka papperet igen: Hyra");
        assertThat(card.words().again(new SendAgain("person.y", null, "Yusuf", "")))
                .isEqualTo("Skicka papperet igen: Yusuf");
        assertThat(card.words().again(new SendAgain("month", null, null, "")))
                .isEqualTo("Skicka papperet igen: Hela månaden");
    }

    private static MonthCard card(State state, Missing missing, LocalDate today) {
        return card(state, missing, today, List.of());
    }

    private static MonthCard card(State state, Missing missing, LocalDate today, List<SendAgain> again) {
        List<DecisionRef> answers =
                state == State.ANSWERED ? List.of(new DecisionRef("d", 1, TODAY, "Karin Lund", false)) : List.of();
        Card card = new Card(
                YearMonth.of(2026, 12),
                state,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 11, 27),
                true,
                "a",
                TODAY.minusDays(1),
                "2026-000001",
                LocalDate.of(2026, 11, 18),
                missing,
                "Yusuf Hassan",
                answers,
                List.of(),
                again);
        return new MonthCard(card, KARIN, null, today, Language.SV);
    }
}
