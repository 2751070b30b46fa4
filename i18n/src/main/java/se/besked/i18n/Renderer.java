package se.besked.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** Says messages in one language: the only place where arguments get their form. */
public record Renderer(Language language) {

    /** @throws IllegalArgumentException if there is no such text in the language */
    public String say(Message message) {
        return Texts.get(
                language,
                message.key(),
                message.arguments().stream().map(this::formed).toArray());
    }

    /** One value by itself. */
    public String say(Argument argument) {
        return formed(argument).toString();
    }

    /** Values side by side, with the comma of the language between them. */
    public String list(List<Argument> values) {
        return values.stream().map(this::say).collect(Collectors.joining(language.rightToLeft() ? "\u060c " : ", "));
    }

    /** A number stays one, so that a text can choose its plural. */
    private Object formed(Argument argument) {
        String value = argument.value();
        return switch (argument.kind()) {
            case TEXT, NAME -> Isolates.own(language, value);
            case NUMBER -> Long.valueOf(value);
            case MONEY -> Formats.money(language, Long.parseLong(value));
            case AMOUNT -> Formats.amount(language, Long.parseLong(value));
            case SIZE -> Formats.size(language, Long.parseLong(value));
            case DATE -> Formats.date(language, LocalDate.parse(value));
            case DAY -> Formats.day(language, LocalDate.parse(value));
            case TIME -> Formats.time(Instant.parse(value));
            case MONTH -> Formats.monthAndYear(language, YearMonth.parse(value));
            case MONTH_NAME -> Formats.month(language, YearMonth.parse(value));
            case PHRASE -> say(new Message(value, argument.arguments()));
            case PHRASE_INSIDE -> small(say(new Message(value, argument.arguments())));
            case LIST -> list(argument.arguments());
            case CHOICE -> value;
        };
    }

    private String small(String words) {
        return words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1);
    }
}
