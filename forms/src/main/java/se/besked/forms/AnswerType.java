package se.besked.forms;

import com.google.gson.annotations.SerializedName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The types of answer: which inputs they are typed in and how these are read. */
public enum AnswerType {
    @SerializedName("text")
    TEXT("text", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return TextAnswer.read(typed.apply(""), question);
        }
    },
    @SerializedName("number")
    NUMBER("number", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return WholeNumber.read(typed.apply(""), (int) or(question.min(), 0), (int) or(question.max(), 999));
        }
    },
    @SerializedName("money")
    MONEY("money", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return MoneyText.read(typed.apply(""), or(question.min(), 0), or(question.max(), MOST_ORE));
        }
    },
    @SerializedName("date")
    DATE("date", ".d", ".m", ".y") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return DateText.read(typed.apply(".d"), typed.apply(".m"), typed.apply(".y"), days.from(), days.to());
        }
    },
    @SerializedName("choice")
    CHOICE("choice", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            String value = typed.apply("").strip();
            return question.offers(value) ? Reading.of(value) : Reading.BLANK;
        }
    },
    @SerializedName("yesNo")
    YES_NO("yesNo", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            String value = typed.apply("").strip();
            return YES.equals(value) || NO.equals(value) ? Reading.of(value) : Reading.BLANK;
        }
    },
    @SerializedName("identityNumber")
    IDENTITY_NUMBER("identityNumber", "") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return IdentityNumber.read(typed.apply(""), today, "birthDateEnough".equals(question.format()));
        }
    },
    @SerializedName("bankAccount")
    BANK_ACCOUNT("bankAccount", ".clearing", ".number") {
        @Override
        Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today) {
            return AccountNumber.read(typed.apply(".clearing"), typed.apply(".number"));
        }
    };

    static final String YES = "yes";
    static final String NO = "no";

    /** The greatest amount of one line item that is believed: 200 000 kr. */
    static final long MOST_ORE = 20_000_000L;

    private final String word;
    private final List<String> parts;

    AnswerType(String word, String... parts) {
        this.word = word;
        this.parts = List.of(parts);
    }

    /** The word for the type in definitions and pages, for example {@code yesNo}. */
    public String word() {
        return word;
    }

    /** What is put after the field's key to name its inputs; one empty text when there is a single input. */
    public List<String> parts() {
        return parts;
    }

    /** @param typed gives the typed text of a part, never null */
    abstract Reading read(Question question, UnaryOperator<String> typed, DayRange days, LocalDate today);

    private static long or(Long value, long otherwise) {
        return value == null ? otherwise : value;
    }
}
