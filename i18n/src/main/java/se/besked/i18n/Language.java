package se.besked.i18n;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The closed list of languages that Besked speaks. A language is a path segment, a {@code lang} attribute and a writing
 * direction; it is never made from what a browser sends (a free locale is an injection hole in the widget library).
 */
public enum Language {
    SV("sv", "Svenska", false, true),
    EN("en", "English", false, true),
    AR("ar", "العربية", true, false);

    private final String tag;
    private final String ownName;
    private final boolean rightToLeft;
    private final boolean office;
    private final char decimalMark;

    Language(String tag, String ownName, boolean rightToLeft, boolean office) {
        this.tag = tag;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
        this.office = office;
        this.decimalMark = new DecimalFormatSymbols(icu()).getDecimalSeparator();
    }

    /** The path segment and BCP 47 tag, for example {@code sv}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The value of the {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Whether the office pages exist in this language. */
    public boolean office() {
        return office;
    }

    /** The binding language: the text that counts if a translation differs. */
    public boolean binding() {
        return this == SV;
    }

    /** What parts kronor from öre, and megabytes from their tenths. */
    char decimalMark() {
        return decimalMark;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * For ICU: day before month in English as in Sweden, and always Latin digits, so that an amount reads the same on
     * the page, the letter and the bank statement.
     */
    ULocale icu() {
        return ULocale.forLanguageTag((tag.equals("en") ? "en-GB" : tag) + "-u-nu-latn");
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    public static List<Language> forOffice() {
        return Arrays.stream(values()).filter(Language::office).toList();
    }
}
