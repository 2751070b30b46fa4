package se.besked.person;

import java.time.LocalDate;
import java.util.Optional;

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
     * Reads what somebody typed as the forms do: ten or twelve digits, with or without a hyphen of any kind; empty if
     * it is no valid number.
     *
     * @param today tells the century of ten digits
     */
    public static Optional<IdentityNumber> read(String typed, LocalDate today) {
        return se.besked.forms.typing.IdentityNumber.read(typed, today).map(read -> new IdentityNumber(read.digits()));
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
