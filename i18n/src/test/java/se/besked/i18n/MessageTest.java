package se.besked.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.i18n.Argument.amount;
import static se.besked.i18n.Argument.choice;
import static se.besked.i18n.Argument.date;
import static se.besked.i18n.Argument.day;
import static se.besked.i18n.Argument.inside;
import static se.besked.i18n.Argument.list;
import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.month;
import static se.besked.i18n.Argument.monthName;
import static se.besked.i18n.Argument.name;
import static se.besked.i18n.Argument.number;
import static se.besked.i18n.Argument.phrase;
import static se.besked.i18n.Argument.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void isSaidInTheReadersLanguage() {
        Message surplus = Message.of("norm.row.surplus", month(NOVEMBER));
        assertThat(surplus.in(Language.SV)).isEqualTo("Överskott från november\u00a02026");
        assertThat(surplus.in(Language.EN)).isEqualTo("Surplus from November\u00a02026");
        Message days = Message.of("norm.how.days", number(10), number(31), money(439_000));
        assertThat(days.in(Language.SV))
                .isEqualTo("Bor här 10 av månadens 31 dagar: 4\u202f390\u00a0kr × 12 / 365 × 10.");
    }

    @Test
    void aMonthIsSaidByItsNameAloneWhereThatIsWanted() {
        Message last = Message.of("form.last.income", monthName(YearMonth.of(2026, 10)), money(520_000));
        assertThat(last.in(Language.SV)).isEqualTo("I oktober var det 5\u202f200\u00a0kr.");
        assertThat(last.in(Language.AR)).contains("\u20665\u202f200\u00a0kr\u2069");
    }

    @Test
    void aMessageInsideAMessageIsSaidFirstWithItsOwnArguments() {
        Message salary = Message.of("form.item.title", phrase("form.kind.salary"), name("Yusuf Hassan"));
        assertThat(salary.in(Language.EN)).isEqualTo("Pay – Yusuf Hassan");
        assertThat(Message.of("letter.sum.income", phrase(salary), month(NOVEMBER))
                        .in(Language.EN))
                .contains("Pay – Yusuf Hassan")
                .contains("2026");
    }

    @Test
    void namesAndTypedTextKeepTheirOwnDirectionBesideOtherScripts() {
        assertThat(person("أمينة").in(Language.SV)).isEqualTo("\u2068أمينة\u2069");
        assertThat(person("Amina").in(Language.AR)).isEqualTo("\u2068Amina\u2069");
        assertThat(person("Amina").in(Language.SV)).isEqualTo("Amina");
        assertThat(person("Ami\u2067na").in(Language.AR)).isEqualTo("\u2068Amina\u2069");
        assertThat(person("").in(Language.AR)).isEmpty();
    }

    @Test
    void whatAPersonIsCalledIsNeverReadAsAPattern() {
        assertThat(Message.of("norm.row.adult", name("O'Hara {0}")).in(Language.EN))
                .isEqualTo("Personal costs, O'Hara {0}");
    }

    @Test
    void writtenWordsAreNeverTranslated() {
        Said written = Written.byOffice("Hyran är för hög.");
        assertThat(written.in(Language.EN)).isEqualTo("Hyran är för hög.");
        assertThat(written.in(Language.AR)).isEqualTo("\u2068Hyran är för hög.\u2069");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfArgumentCanBeSaid(Language language) {
        assertThat(new Renderer(language)
                        .list(List.of(
                                text("3 §"),
                                name("Sara"),
                                number(1_234),
                                money(1),
                                amount(1),
                                day(LocalDate.of(2027, 5, 1)),
                                list(List.of(name("Omar"), name("Ida"))),
                                choice(true),
                                date(LocalDate.of(2028, 2, 29)),
                                month(NOVEMBER),
                                monthName(NOVEMBER),
                                phrase("norm.how.lunch"))))
                .contains("3 §", "Sara", "1234", "29", "2026")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasStoredToLastIsSaidAsItWasThen(Language language) {
        Message then = new Message("norm.how.lunch", List.of(), Map.of(language, "Så hette det då"));
        assertThat(then.in(language)).isEqualTo("Så hette det då");
        assertThat(then.spokenNow().spoken()).hasSize(3).containsEntry(language, "Så hette det då");
        assertThat(then).isEqualTo(Message.of("norm.how.lunch")).hasSameHashCodeAs(Message.of("norm.how.lunch"));
        assertThat(Message.of("norm.how.lunch").spokenNow().in(language))
                .isEqualTo(Message.of("norm.how.lunch").in(language));
    }

    @Test
    void aTitleInsideASentenceHasASmallLetter() {
        Message took = Message.of("letter.by.tookPart", name("Eva Berg"), inside(Message.of("common.title.officer")));
        assertThat(took.in(Language.SV)).startsWith("Eva Berg, socialsekreterare, ");
        assertThat(Message.of("common.title.officer").in(Language.SV)).isEqualTo("Socialsekreterare");
    }

    private static Message person(String name) {
        return Message.of("form.person", name(name));
    }
}
