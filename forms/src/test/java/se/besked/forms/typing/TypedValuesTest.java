package se.besked.forms.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValuesTest {

    private static final LocalDate TODAY = se.besked.forms.Households.TODAY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "5400|540000",
                "5 400|540000",
                "5\u00a0400|540000",
                "5\u202f400|540000",
                "5400,50|540050",
                "5.400,50|540050",
                "5,400.50|540050",
                "5.400|540000",
                "5,400|540000",
                "1 234 567|too",
                "5400,5|540050",
                "5400.|540000",
                "05400|540000",
                "5400 kr|540000",
                "5400kr.|540000",
                "kr 5400|540000",
                "5400:-|540000",
                "5400,-|540000",
                "5400 SEK|540000",
                "5400 kronor|540000",
                "٥٤٠٠|540000",
                "٥٬٤٠٠٫٥٠|540050",
                "٥٤٠٠،٥٠|540050",
                "٥٤٠٠ كرونة|540000",
                "۵۴۰۰|540000",
                "\u200f5400\u200e|540000",
                " 540 |54000",
                "0,01|1",
                "200000|20000000",
                "200000,01|too"
            })
    void moneyIsReadAsPeopleTypeIt(String typed, String ore) {
        Reading reading = MoneyAnswer.read(typed, 1, MoneyAnswer.MOST_ORE);
        if (ore.equals("too")) {
            assertThat(reading.problem()).isEqualTo("form.problem.money.large");
        } else {
            assertThat(reading.value()).as(typed + " " + reading.problem()).isEqualTo(Long.valueOf(ore));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|number",
                "5400 dollar|number",
                "54 00|number",
                "12 50|number",
                "5,4,00|number",
                "1e3|number",
                ",50|number",
                "kr|number",
                "5.400.50|number",
                "5400+200|number",
                "−5400|negative",
                "-1|negative",
                "5400,123|decimals",
                "0,144|decimals",
                "0|zero",
                "0,00|zero",
                "99999999999999999999|large",
                "999999999999|large"
            })
    void moneyThatCannotBeRightIsToldWhy(String typed, String why) {
        assertThat(MoneyAnswer.read(typed, 1, MoneyAnswer.MOST_ORE).problem()).isEqualTo("form.problem.money." + why);
    }

    @Test
    void anyAmountComesBackHoweverItIsWritten() {
        Random random = new Random(20261112);
        for (int i = 0; i < 2000; i++) {
            long ore = 1 + random.nextInt(20_000_000);
            String kronor = Long.toString(ore / 100);
            String grouped = kronor.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "G");
            String part = ore % 100 == 0 && random.nextBoolean() ? "" : String.format("%02d", ore % 100);
            boolean comma = random.nextBoolean();
            String group =
                    List.of("", " ", "\u00a0", "\u202f", comma ? "." : ",").get(random.nextInt(5));
            String typed = grouped.replace("G", group)
                    + (part.isEmpty() ? "" : (comma ? "," : ".") + part)
                    + List.of("", " kr", "kr", " SEK").get(random.nextInt(4));
            String shown = random.nextBoolean() ? typed : inArabicDigits(typed);
            assertThat(MoneyAnswer.read(shown, 1, MoneyAnswer.MOST_ORE).value())
                    .as(shown)
                    .isEqualTo(ore);
        }
    }

    @ParameterizedTest
    @CsvSource(value = {"0,0", "007,7", "٣,3", "999,999", "' 4 ',4"})
    void countsAreRead(String typed, int value) {
        assertThat(NumberAnswer.read(typed, 0, 999).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1|small", "2,5|whole", "två|number", "1000|large", "99999999999|large", "1 2|number"})
    void countsThatCannotBeRightAreToldWhy(String typed, String why) {
        assertThat(NumberAnswer.read(typed, 0, 999).problem()).isEqualTo("form.problem.number." + why);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"30,11,2026,2026-11-30", "1,1,27,2027-01-01", "٣٠,١١,٢٠٢٦,2026-11-30", "' 5','06 ',2026,2026-06-05"
            })
    void daysAreRead(String d, String m, String y, LocalDate date) {
        assertThat(DateAnswer.read(d, m, y, new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                        .value())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "31,11,2026,day",
                "29,2,2027,day",
                "0,1,2026,day",
                "1,13,2026,day",
                "1,,2026,incomplete",
                ",1,,incomplete",
                "x,1,2026,number",
                "111,1,2026,number",
                "1,1,126,year",
                "1,1,1999,range",
                "31,12,2025,range",
                "1,1,2028,range",
                "-1,1,2026,number"
            })
    void daysThatCannotBeRightAreToldWhy(String d, String m, String y, String why) {
        assertThat(DateAnswer.read(d, m, y, new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                        .problem())
                .isEqualTo("form.problem.date." + why);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "811218-9876,19811218-9876,1981-12-18",
                "198112189876,19811218-9876,1981-12-18",
                "19811218 9876,19811218-9876,1981-12-18",
                "٨١١٢١٨٩٨٧٦,19811218-9876,1981-12-18",
                "701063-2391,19701063-2391,1970-10-03",
                "20261101,20261101,2026-11-01"
            })
    void identityNumbersAreRead(String typed, String shown, LocalDate born) {
        IdentityNumber number =
                (IdentityNumber) IdentityNumber.read(typed, TODAY, true).value();
        assertThat(number).hasToString(shown);
        assertThat(number.born()).isEqualTo(born);
    }

    @Test
    void aPlusMeansAHundredYearsOrMore() {
        assertThat(((IdentityNumber) IdentityNumber.read("180212+2398", LocalDate.of(2026, 1, 1), false)
                                .value())
                        .born()
                        .getYear())
                .isEqualTo(1918);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "811218-9875,wrong",
                "811318-9876,day",
                "811232-9876,day",
                "81121x-9876,number",
                "8112189,length",
                "20270101-2394,range",
                "17811218-9876,range",
                "811218,length",
                "20261101,length"
            })
    void identityNumbersThatCannotBeRightAreToldWhy(String typed, String why) {
        assertThat(IdentityNumber.read(typed, TODAY, false).problem()).isEqualTo("form.problem.identity." + why);
    }

    @Test
    void everySingleWrongDigitIsFound() {
        Random random = new Random(2389);
        for (int i = 0; i < 500; i++) {
            String right = "198112189876";
            int at = 8 + random.nextInt(4);
            char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, at) + other + right.substring(at + 1);
            assertThat(IdentityNumber.read(wrong, TODAY, false).problem())
                    .as(wrong)
                    .isEqualTo("form.problem.identity.wrong");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8327-9|123 456 789-0|83279, 1234567890",
                "5000|0123456|5000, 0123456",
                "٦٠٠٠|١٢٣٤٥٦٧|6000, 1234567"
            })
    void bankAccountsAreRead(String clearing, String number, String shown) {
        assertThat(AccountNumber.read(clearing, number).value()).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "832|1234567|clearing",
                "0123|1234567|clearing",
                "60001|1234567|clearing",
                "x|1234567|clearing",
                "''|1234567|clearing",
                "6000|1|number",
                "6000|12345678901|number",
                "6000|''|number",
                "6000|abc|number"
            })
    void bankAccountsThatCannotBeRightAreToldWhy(String clearing, String number, String why) {
        assertThat(AccountNumber.read(clearing, number).problem()).isEqualTo("form.problem.account." + why);
    }

    private static String inArabicDigits(String text) {
        StringBuilder arabic = new StringBuilder();
        text.chars().forEach(c -> arabic.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return arabic.toString();
    }
}
