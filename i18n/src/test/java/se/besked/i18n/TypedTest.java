package se.besked.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u200b",
                "\u3164",
                "\u2060 \ufeff",
                "\u200d\u200c",
                "\u2800",
                "\u202f\u00ad",
                "\ufe0f"
            })
    void whatNobodySeesIsNoAnswer(String typed) {
        assertThat(Typed.text(typed)).isBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sjo\u0308berg|Sj\u00f6berg",
                "Anna\u00a0Maria|Anna Maria",
                "Ka\u200brin\u200e|Karin",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645|\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "a\u0007b|ab"
            })
    void wordsAreWrittenInOneWay(String typed, String plain) {
        assertThat(Typed.text(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E2026\u2011000007|E2026-000007",
                "19900602\u22122397|19900602-2397",
                "19900602\u30fc2397|19900602\u30fc2397",
                "\u0665\u0664\u0660\u0660\u060c\u0665\u0660|5400,50",
                "\u200f070\u2013123\u00a045|070-123 45"
            })
    void numbersAreWrittenInOneWay(String typed, String plain) {
        assertThat(Typed.number(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sjöberg|sjoberg",
                "Sjo\u0308BERG|sjoberg",
                "Þóra Łukasz Đặng Øystein|thora lukasz dang oystein",
                "  Anna\u00a0 Maria |anna maria",
                "أحمد|احمد",
                "Sjö\u200dberg|sjoberg",
                "Sj\u200cöberg\ufe0f|sjoberg",
                "ＡＭＩＮＡ|amina"
            })
    void wordsAreLookedForWithoutTheirSigns(String typed, String folded) {
        assertThat(Typed.folded(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "a\tb"})
    void linesStay(String typed) {
        assertThat(Typed.text(typed)).isEqualTo(typed);
    }
}
