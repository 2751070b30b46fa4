package se.besked.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.besked.person.IdentityNumber;

/** Identity numbers of the test series 238x and 239x, which no living person has, with a true check digit. */
final class TestIdentity {

    private TestIdentity() {}

    static IdentityNumber woman(String born) {
        return of(born, "238");
    }

    static IdentityNumber man(String born) {
        return of(born, "239");
    }

    private static IdentityNumber of(String born, String serial) {
        String date = LocalDate.parse(born).format(DateTimeFormatter.BASIC_ISO_DATE);
        String nine = date.substring(2) + serial;
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int weighted = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return new IdentityNumber(date + serial + (10 - sum % 10) % 10);
    }
}
