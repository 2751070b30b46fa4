package se.besked.forms.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.besked.i18n.Typed;

/**
 * A Swedish personal identity number or samordningsnummer (the day plus 60), or only the day of birth where that is
 * enough.
 *
 * @param digits twelve digits, or eight when only the day of birth is known
 */
public record IdentityNumber(String digits, LocalDate born) {

    /** Years: parents support school youths until they are 21 (SoL 12 kap. 9 §). */
    public static final int OLDEST_CHILD = 20;

    /** A whole number as typed anywhere, ten or twelve digits; empty if it is none. */
    public static Optional<IdentityNumber> read(String raw, LocalDate today) {
        return Optional.ofNullable((IdentityNumber) read(raw, today, false).value());
    }

    static Reading read(String raw, LocalDate today, boolean birthDateEnough) {
        String text = Typed.number(raw);
        if (text.isEmpty()) {
            return Reading.BLANK;
        }
        boolean hundred = text.contains("+");
        String digits = Typed.digits(text.replace("+", ""));
        if (digits == null) {
            return Reading.wrong("identity.number");
        }
        boolean onlyBirth = digits.length() == 8 && birthDateEnough;
        if (digits.length() != 10 && digits.length() != 12 && !onlyBirth) {
            return Reading.wrong(birthDateEnough ? "identity.lengthOrBirth" : "identity.length");
        }
        String full = digits.length() == 10 ? century(digits, today, hundred) + digits : digits;
        LocalDate born = born(full);
        if (born == null) {
            return Reading.wrong("identity.day");
        }
        if (born.isAfter(today) || born.isBefore(today.minusYears(130))) {
            return Reading.wrong("identity.range");
        }
        if (!onlyBirth && !luhn(full.substring(2))) {
            return Reading.wrong("identity.wrong");
        }
        return Reading.of(new IdentityNumber(full, born));
    }

    /** The latest century that puts the birth in the past; {@code +} means a hundred years or more ago. */
    private static int century(String ten, LocalDate today, boolean hundred) {
        int century = today.getYear() / 100;
        LocalDate born = born(century + ten);
        if (born != null && born.isAfter(today)) {
            century--;
        }
        return hundred ? century - 1 : century;
    }

    private static LocalDate born(String full) {
        int day = Integer.parseInt(full.substring(6, 8));
        try {
            return LocalDate.of(
                    Integer.parseInt(full.substring(0, 4)),
                    Integer.parseInt(full.substring(4, 6)),
                    day > 60 ? day - 60 : day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean luhn(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** {@code 20100101-1234}, or the eight digits of the day of birth. */
    @Override
    public String toString() {
        return digits.length() == 12 ? digits.substring(0, 8) + "-" + digits.substring(8) : digits;
    }
}
