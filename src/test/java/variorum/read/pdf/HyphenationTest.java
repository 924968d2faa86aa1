package variorum.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HyphenationTest {
    @Test
    void aSoftHyphenIsAlwaysOnlyOfTheLine() {
        assertThat(isOnlyOfLine("the har\u00AD", "bour")).isTrue();
    }

    @Test
    void aWordThatStandsWholeElsewhereWasCut() {
        assertThat(isOnlyOfLine("the har-", "bour", "The harbour is old.")).isTrue();
    }

    @Test
    void aWordThatStandsWithItsHyphenElsewhereKeepsIt() {
        assertThat(isOnlyOfLine("a deep-", "pocketed owner", "The deep-pocketed owner has com-", "pany."))
                .isFalse();
    }

    @Test
    void aNameKeepsItsHyphen() {
        assertThat(isOnlyOfLine("the Anglo-", "American bank", "har-", "bour harbour"))
                .isFalse();
    }

    @Test
    void anUnknownWordWasCutWhereTheDocumentCutsWords() {
        assertThat(isOnlyOfLine("the pre-", "vailing wind", "the har-", "bour", "the harbour"))
                .isTrue();
    }

    @Test
    void anUnknownWordKeepsItsHyphenWhereTheDocumentCutsNone() {
        List<String> lines = new ArrayList<>(Collections.nCopies(60, "the harbour is old"));
        lines.addAll(List.of("the pre-", "vailing wind"));
        assertThat(new Hyphenation(lines).isOnlyOfLine("the pre-", "vailing wind"))
                .isFalse();
    }

    @Test
    void aSingleHyphenInAFewLinesMayBeThatOfACompound() {
        List<String> lines = new ArrayList<>(Collections.nCopies(20, "the harbour is old"));
        lines.addAll(List.of("the state-", "run ferry"));
        assertThat(new Hyphenation(lines).isOnlyOfLine("the state-", "run ferry"))
                .isFalse();
    }

    @Test
    void aParticipleWithItsFirstHalfKeepsItsHyphenAlsoWhereWordsAreCut() {
        assertThat(isOnlyOfLine("a deep-", "pocketed owner", "the har-", "bour", "the harbour"))
                .isFalse();
        assertThat(isOnlyOfLine("to deep-", "en the harbour", "the har-", "bour", "the harbour"))
                .isTrue();
    }

    @Test
    void twoWordsOfTheTextKeepTheHyphenBetween() {
        assertThat(isOnlyOfLine("the cost-", "benefit rule", "the har-", "bour", "harbour cost and benefit"))
                .isFalse();
    }

    private static boolean isOnlyOfLine(String before, String after, String... others) {
        List<String> lines = new ArrayList<>(List.of(before, after));
        lines.addAll(List.of(others));
        return new Hyphenation(lines).isOnlyOfLine(before, after);
    }
}
