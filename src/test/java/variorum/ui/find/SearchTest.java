package variorum.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.sketch.Sketch;
import variorum.testing.CancelledMonitor;

class SearchTest {
    private static List<String> found(String text, Query query) {
        List<Version> versions = List.of(version(text));
        return new Search(versions, query)
                .find(Monitor.NONE).matches().stream()
                        .map(match -> match.words().of(versions.get(0).text()))
                        .toList();
    }

    private static Version version(String text) {
        return Sketch.base("a: " + text).other("a: x").collation().versions().get(0);
    }

    private static Query words(String words) {
        return new Query(words, false, false, false);
    }

    private static Query expression(String expression) {
        return new Query(expression, true, false, true);
    }

    private static Query whole(String words) {
        return new Query(words, false, true, false);
    }

    @Test
    void wholeWordsAreNotFoundInsideLongerOnes() {
        assertThat(found("The other theme is the the\u0301 of 12 in 120.", whole("the")))
                .containsExactly("The", "the");
        assertThat(found("The other theme is the the\u0301 of 12 in 120.", whole("12")))
                .containsExactly("12");
        assertThat(found("It was \u201Cthe end\u201D.", whole("\u201Cthe"))).containsExactly("\u201Cthe");
        assertThat(found("Costs $12.", whole("$12"))).containsExactly("$12");
    }

    @Test
    void wholeWordsAreFoundByExpressionsToo() {
        assertThat(found("A cat, a cot, a scoter.", new Query("c.t|o", true, true, true)))
                .containsExactly("cat", "cot");
    }

    @Test
    void aJapaneseWordIsFoundWhereItIsWrapped() {
        assertThat(found("橋は春までテ\n  スト中", words("テスト"))).containsExactly("テ\n  スト");
    }

    @Test
    void wordsAreFoundWhateverTheirCase() {
        assertThat(found("The mayor met the Mayor.", words("mayor"))).containsExactly("mayor", "Mayor");
    }

    @Test
    void caseCountsWhereItIsAskedFor() {
        assertThat(found("The mayor met the Mayor.", new Query("Mayor", true, false, false)))
                .containsExactly("Mayor");
    }

    @Test
    void plainWordsAreNoExpression() {
        assertThat(found("A sum of 3.5 (or 315).", words("3.5 ("))).containsExactly("3.5 (");
    }

    @Test
    void aLineEndInsideAParagraphIsASpace() {
        assertThat(found("The old\n  harbour burned.", words("old harbour"))).containsExactly("old\n  harbour");
        assertThat(found("The old\n  harbour burned.", expression("old harbour b")))
                .containsExactly("old\n  harbour b");
    }

    @Test
    void straightQuotationMarksFindCurvedOnes() {
        assertThat(found("It\u2019s \u201cover\u201d, she said.", words("it's \"over\"")))
                .containsExactly("It\u2019s \u201cover\u201d");
    }

    @Test
    void anExpressionFindsWhatFitsIt() {
        assertThat(found("From 12 to 1500 people.", expression("\\d+"))).containsExactly("12", "1500");
    }

    @Test
    void whatFitsNothingIsNoHit() {
        assertThat(found("From 12 to 15.", expression("x*"))).isEmpty();
    }

    @Test
    void whatStandsNearlyEverywhereIsCountedAndNotMarked() {
        Version version = version("e ".repeat(Search.MOST_MATCHES + 1));

        SearchResult once =
                new Search(List.of(version("e ".repeat(Search.MOST_MATCHES))), words("e")).find(Monitor.NONE);
        SearchResult twice = new Search(List.of(version, version), words("e")).find(Monitor.NONE);

        assertThat(once.matches()).hasSize(Search.MOST_MATCHES);
        assertThat(once.trouble()).isEmpty();
        assertThat(twice.matches()).isEmpty();
        assertThat(twice.trouble()).isEqualTo("40,002 in 2 versions, which are too many to mark");
    }

    @Test
    void anUnfinishedExpressionIsSaidCalmly() {
        SearchResult findings = new Search(List.of(version("Some text.")), expression("(old")).find(Monitor.NONE);

        assertThat(findings.matches()).isEmpty();
        assertThat(findings.trouble()).contains("regular expression yet", "unclosed group");
    }

    @Test
    void anExpressionThatWouldNeverEndIsGivenUp() {
        String text = "a".repeat(60) + "!";

        SearchResult findings =
                new Search(List.of(version(text)), expression("(.*a){12}b"), 100_000).find(Monitor.NONE);

        assertThat(findings.trouble()).contains("too long");
    }

    @Test
    void anExpressionThatGoesTooDeepIsGivenUp() {
        SearchResult findings =
                new Search(List.of(version("ab".repeat(200_000))), expression("(a|b)*c")).find(Monitor.NONE);

        assertThat(findings.trouble()).contains("too long");
    }

    @Test
    void aCancelledSearchStops() {
        Search search = new Search(List.of(version("word ".repeat(5_000))), words("nowhere"));

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> search.find(new CancelledMonitor()));
    }
}
