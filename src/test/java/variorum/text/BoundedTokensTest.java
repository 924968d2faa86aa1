package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static variorum.testing.Articles.article;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.testing.CancelledMonitor;
import variorum.testing.Tokenized;

/** A megabyte of anything is cut in bounded time; each of these would take minutes in quadratic time. */
class BoundedTokensTest {
    private static final int LENGTH = 1_000_000;

    /** Far more than is needed, for slow machines. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1\u00A0",
                "a.",
                "\"ש",
                "http://a.b/",
                "\u0301\u0323",
                "👩\u200D",
                "👍🏿",
                "🇳",
                "\u200F",
                "क्",
                "ภาษา",
                "图书馆",
                "ｶﾞ"
            })
    void aMegabyteOfOneThingIsCut(String unit) {
        TokenizedVersion tokens = assertTimeout(
                LIMIT, () -> Tokenized.of(article("x" + unit.repeat(LENGTH / unit.length())), new TokenIds()));

        assertThat(tokens.paragraphs().get(0).size()).isPositive();
    }

    @Test
    void cuttingStopsWhenItIsCancelled() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> CutVersion.of(article("One two three."), new CancelledMonitor()));
    }
}
