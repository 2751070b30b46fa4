package se.besked.forms.typing;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.function.UnaryOperator;

/** The types of answer: which inputs they are typed in and how these are read. */
public enum AnswerType {
    @SerializedName("text")
    TEXT("text", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return TextAnswer.read(typed.apply(""), limits);
        }
    },
    @SerializedName("number")
    NUMBER("number", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return WholeNumber.read(typed.apply(""), (int) limits.min(0), (int) limits.max(999));
        }
    },
    @SerializedName("money")
    MONEY("money", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return MoneyText.read(typed.apply(""), limits.min(0), limits.max(MOST_ORE));
        }
    },
    @SerializedName("date")
    DATE("date", ".d", ".m", ".y") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return DateText.read(typed.apply(".d"), typed.apply(".m"), typed.apply(".y"), limits.days());
        }
    },
    @SerializedName("choice")
    CHOICE("choice", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            String value = typed.apply("").strip();
            return limits.values().contains(value) ? Reading.of(value) : Reading.BLANK;
        }
    },
    @SerializedName("yesNo")
    YES_NO("yesNo", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            String value = typed.apply("").strip();
            return YES.equals(value) || NO.equals(value) ? Reading.of(value) : Reading.BLANK;
        }
    },
    @SerializedName("identityNumber")
    IDENTITY_NUMBER("identityNumber", "") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return IdentityNumber.read(typed.apply(""), limits.today(), "birthDateEnough".equals(limits.format()));
        }
    },
    @SerializedName("bankAccount")
    BANK_ACCOUNT("bankAccount", ".clearing", ".number") {
        @Override
        public Reading read(Limits limits, UnaryOperator<String> typed) {
            return AccountNumber.read(typed.apply(".clearing"), typed.apply(".number"));
        }
    };

    public static final String YES = "yes";
    public static final String NO = "no";

    /** The greatest amount of one line item that is believed: 200 000 kr. */
    public static final long MOST_ORE = 20_000_000L;

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
    public abstract Reading read(Limits limits, UnaryOperator<String> typed);
}
