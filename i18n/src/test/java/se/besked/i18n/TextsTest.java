package se.besked.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyTextExistsInEveryLanguageOfItsArea() {
        List<String> missing = new ArrayList<>();
        Set<String> all = new TreeSet<>();
        Arrays.stream(Language.values()).forEach(language -> all.addAll(Texts.keys(language)));
        for (String key : all) {
            for (Language language : Language.values()) {
                if (area(key).in(language) && !Texts.has(language, key)) {
                    missing.add(key + " in " + language.tag());
                }
            }
        }

        assertThat(all).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void theSameTextTakesTheSameArgumentsInEveryLanguage() {
        List<String> different = new ArrayList<>();
        for (String key : Texts.keys(Language.SV)) {
            for (Language language : Language.values()) {
                if (Texts.has(language, key) && !arguments(Language.SV, key).equals(arguments(language, key))) {
                    different.add(key + " in " + language.tag() + ": " + arguments(language, key) + ", in Swedish "
                            + arguments(Language.SV, key));
                }
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void everyPluralCoversTheFormsOfItsLanguageThatPeopleCountWith() {
        List<String> lacking = new ArrayList<>();
        for (Language language : Language.values()) {
            Set<String> forms = PluralRules.forLocale(language.icu()).getKeywords();
            for (String key : Texts.keys(language)) {
                MessagePattern pattern = new MessagePattern(Texts.pattern(language, key));
                if (hasPlural(pattern)) {
                    Set<String> said = selectors(pattern);
                    forms.stream()
                            .filter(form -> !said.contains(form) && !covered(said, form))
                            .forEach(form -> lacking.add(key + " in " + language.tag() + " has no form " + form));
                }
            }
        }

        assertThat(lacking).isEmpty();
    }

    @Test
    void noTextIsEmptyOrShoutsOrHoldsMarkup() {
        List<String> odd = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : Texts.keys(language)) {
                String text = Texts.pattern(language, key);
                if (text.isBlank() || text.contains("!") || text.contains("<") || text.contains("TODO")) {
                    odd.add(key + " in " + language.tag() + ": " + text);
                }
            }
        }

        assertThat(odd).isEmpty();
    }

    @Test
    void aMissingTextIsAFaultAndNotAShrug() {
        assertThatThrownBy(() -> Texts.get(Language.SV, "common.noSuchText"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlySwedishIsReviewedSoFar() {
        assertThat(Texts.reviewed(Language.SV)).isTrue();
        assertThat(Texts.reviewed(Language.AR)).isFalse();
    }

    private static Texts.Area area(String key) {
        return Texts.Area.valueOf(key.substring(0, key.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> arguments(Language language, String key) {
        return new TreeSet<>(new MessageFormat(Texts.pattern(language, key), language.icu()).getArgumentNames());
    }

    private static boolean hasPlural(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> selectors(MessagePattern pattern) {
        Set<String> selectors = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            }
        }
        return selectors;
    }

    /** A number said by itself stands for the form that only it has. */
    private static boolean covered(Set<String> said, String form) {
        return switch (form) {
            case "zero" -> true;
            case "one" -> said.contains("=1");
            case "two" -> said.contains("=2");
            default -> false;
        };
    }
}
