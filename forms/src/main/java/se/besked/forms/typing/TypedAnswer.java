package se.besked.forms.typing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.besked.i18n.Argument;

/**
 * An amount, a count or a day as somebody typed it on a page that has no form definition behind it; it is read as the
 * form's own fields are.
 *
 * @param value null when nothing was typed or it cannot be read
 * @param problemKey text key of what is wrong, whose first argument is the field's name; null when nothing is
 * @param arguments the problem's other arguments
 */
public record TypedAnswer<T>(T value, String problemKey, List<Argument> arguments) {

    /** Ten million kronor, in öre. */
    private static final long HIGHEST = 1_000_000_000L;

    private static final DayRange DAYS = new DayRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));

    /** Kronor up to ten million, as öre. */
    public static TypedAnswer<Long> money(String typed) {
        return money(typed, HIGHEST);
    }

    /** Kronor, as öre. @param most öre */
    public static TypedAnswer<Long> money(String typed, long most) {
        return of(Long.class, MoneyAnswer.read(plain(typed), 0, most));
    }

    /** A count. */
    public static TypedAnswer<Integer> whole(String typed, int least, int most) {
        return of(Integer.class, NumberAnswer.read(plain(typed), least, most));
    }

    /** A day between 1900 and 2100. */
    public static TypedAnswer<LocalDate> date(String day, String month, String year) {
        return of(LocalDate.class, DateAnswer.read(plain(day), plain(month), plain(year), DAYS));
    }

    /** A telephone number. */
    public static TypedAnswer<String> phone(String typed) {
        return of(String.class, TextAnswer.phone(plain(typed)));
    }

    /** A bank account. */
    public static TypedAnswer<AccountNumber> account(String clearing, String number) {
        return of(AccountNumber.class, AccountNumber.read(plain(clearing), plain(number)));
    }

    /** Empty when nothing was typed or it cannot be read. */
    public Optional<T> found() {
        return Optional.ofNullable(value);
    }

    private static <T> TypedAnswer<T> of(Class<T> kind, Reading reading) {
        return new TypedAnswer<>(
                kind.isInstance(reading.value()) ? kind.cast(reading.value()) : null,
                reading.problem(),
                reading.args());
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed;
    }
}
