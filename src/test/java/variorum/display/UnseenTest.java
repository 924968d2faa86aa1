package variorum.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Edit;
import variorum.testing.Articles;
import variorum.testing.Collated;

class UnseenTest {

    @Test
    void whatNobodySeesIsCalledByItsName() {
        assertThat(Unseen.shown("paid \u202E000,12\u202C in har\u200Bbour\u2060s"))
                .isEqualTo("paid [RLO]000,12[PDF] in har[ZWSP]bour[WJ]s");
        assertThat(Unseen.shown("\u2066a\u2069\u200F\uFEFF\u2062\u206A"))
                .isEqualTo("[LRI]a[PDI][RLM][ZWNBSP][U+2062][U+206A]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "soft\u00ADhyphen",
                "👩\u200D👩\u200D👧",
                "❤\uFE0F\u200D🔥",
                "🏴\uDB40\uDC67\uDB40\uDC7F",
                "می\u200Cخواهم",
                "क्\u200Dष"
            })
    void whatAScriptOrPictureIsWrittenWithStays(String text) {
        assertThat(Unseen.shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pass\u200Cword", "e\u0301\u200D", "\u200D", "12\u200D3", "שלום\u200C"})
    void joinersThatJoinNothingAreShown(String text) {
        assertThat(Unseen.shown(text)).contains("[ZW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|The ferry left.",
                "The fer|ry left.",
                "The | ferry left.",
                "The ferry| left.",
                "The ferry left.|"
            })
    void whatTurnsLettersIsAChange(String place) {
        for (char unit : "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".toCharArray()) {
            assertThat(edits(place.replace('|', unit))).as(Unseen.name(unit)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The fer|ry left.", "The | ferry left.", "The ferry| left."})
    void whatHasNoWidthIsAChangeInsideAParagraph(String place) {
        for (char unit : "\u200B\u200C\u200D\u2060\uFEFF\u180E".toCharArray()) {
            assertThat(edits(place.replace('|', unit))).as(Unseen.name(unit)).isNotEmpty();
        }
    }

    private static List<Edit> edits(String changed) {
        return Collated.compare(Articles.article("The ferry left."), Articles.article(changed))
                .rows()
                .get(0)
                .edits();
    }
}
