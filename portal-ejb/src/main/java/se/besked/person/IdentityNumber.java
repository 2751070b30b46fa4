package se.besked.person;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.util.Optional;
import se.besked.i18n.Typed;

/**
 * A Swedish identity number: personnummer, or samordningsnummer (day + 60).
 *
 * @param digits twelve digits, {@code YYYYMMDDNNNC}, the last one the Luhn check digit
 */
public record IdentityNumber(String digits) {

    public IdentityNumber {
        if (digits == null || !digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("An identity number has twelve digits");
        }
    }

    /**
     * Reads what a person typed, ten or twelve digits, with or without a hyphen of any kind; empty if it is no valid
     * number.
     */
    public static Optional<IdentityNumber> read(String typed) {
        String trimmed = Typed.number(typed).replace(" ", "");
        if (!trimmed.matches("(\\d{6}|\\d{8})[-+]?\\d{4}")) {
            return Optional.empty();
        }
        try {
            Personnummer number = Personnummer.parse(trimmed);
            return Optional.of(new IdentityNumber(number.format(true).replaceAll("\\D", "")));
        } catch (PersonnummerException e) {
            return Optional.empty();
        }
    }

    public LocalDate bornOn() {
        int day = Integer.parseInt(digits.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                day > 60 ? day - 60 : day);
    }

    /** {@code 19900602-2397}. */
    public String formatted() {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }

    /** Only the birth date and a mark: for lists. */
    @Override
    public String toString() {
        return digits.substring(0, 8) + "-****";
    }
}
