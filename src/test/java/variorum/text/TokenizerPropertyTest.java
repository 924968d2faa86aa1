package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Span;

/** Holds of the tokens of any text, drawn from what is hard to cut. */
class TokenizerPropertyTest {
    private static final int SEEDS = 2_000;

    private static final List<String> PIECES = List.of(
            "a",
            "Mr",
            "U",
            "h",
            "www",
            "https://",
            ".",
            ",",
            "'",
            "’",
            "-",
            "\"",
            "/",
            "@",
            "#",
            "$",
            "%",
            "(",
            " ",
            "\u00A0",
            "\u202F",
            "\t",
            "\r\n",
            "1",
            "20",
            "200",
            "٣",
            "½",
            "é",
            "e\u0301",
            "\u0301",
            "\u20E3",
            "\u00AD",
            "\u200D",
            "\u200C",
            "\u200F",
            "\uFE0F",
            "\uFEFF",
            "ש",
            "ם",
            "״",
            "ﷺ",
            "क",
            "षि",
            "क्षि",
            "।",
            "ไ",
            "ทย",
            "ำ",
            "か",
            "ﾞ",
            "ー",
            "中",
            "国",
            "。",
            "가",
            "ᄀ",
            "ᅡ",
            "ᆨ",
            "ភ",
            "។",
            "👩",
            "🏽",
            "🇳",
            "🇴",
            "🏴",
            "\uDB40\uDC67",
            "𝒳",
            "\uD83D",
            "\uDE00",
            "…",
            "–");

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tokensCoverTheTextAndEndWithCharacters(int seed) {
        Random random = new Random(seed);
        String text = String.join(
                "",
                random.ints(1 + random.nextInt(12), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .toList());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);

        int at = 0;
        for (Token token : Token.in(text, new Span(0, text.length()))) {
            assertThat(token.start()).isEqualTo(at);
            assertThat(token.end()).isGreaterThan(at);
            assertThat(characters.isBoundary(token.end()))
                    .as("%s in %s", token, text)
                    .isTrue();
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }
}
