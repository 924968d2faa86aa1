package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.testing.CountingMonitor;
import variorum.testing.Tokenized;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** Each step of aligning looks at the monitor for every paragraph, so that none of them keeps a reader waiting. */
class CancelledAligningTest {
    private static final int PARAGRAPHS = 300;
    private static final int LONG = 200_000;
    private static final int MOST_WORDS_BETWEEN_LOOKS = 20_000;

    private final TokenIds ids = new TokenIds();
    private final TokenizedVersion base = Tokenized.of(text("nine"), ids);
    private final TokenizedVersion other = Tokenized.of(text("ten"), ids);
    private final TermWeights weights = TermWeights.of(base, other, ids);
    private final Side baseSide = new Side(base, weights, Workers.NONE, Monitor.NONE);
    private final Side otherSide = new Side(other, weights, Workers.NONE, Monitor.NONE);
    private final Candidates candidates =
            CandidateSearch.find(baseSide, otherSide, weights.weights(), Workers.NONE, Monitor.NONE);
    private final Evidence evidence = new Evidence(base, other, weights, Workers.NONE, Monitor.NONE);

    private final TokenizedVersion longParagraph = Tokenized.of(article("oil" + " oil".repeat(LONG - 1)), ids);
    private final TermWeights longWeights = TermWeights.of(longParagraph, longParagraph, ids);

    @Test
    void gatheringTermsLooksAtTheMonitor() {
        assertLooks(PARAGRAPHS, monitor -> new Side(base, weights, Workers.NONE, monitor));
    }

    @Test
    void findingTheSameParagraphsLooksAtTheMonitorOnBothSides() {
        assertLooks(2 * PARAGRAPHS, monitor -> SameParagraphs.find(baseSide, otherSide, monitor));
    }

    @Test
    void indexingTermsLooksAtTheMonitor() {
        assertLooks(PARAGRAPHS, monitor -> TermIndex.of(baseSide, weights.weights().length, monitor));
    }

    @Test
    void sortingPairsLooksAtTheMonitor() {
        assertLooks(PARAGRAPHS, monitor -> new PairList().byBase(PARAGRAPHS, monitor));
    }

    @Test
    void searchingCandidatesLooksAtTheMonitorAtEachStep() {
        assertLooks(
                10 * PARAGRAPHS,
                monitor -> CandidateSearch.find(baseSide, otherSide, weights.weights(), Workers.NONE, monitor));
    }

    @Test
    void weighingCandidatesLooksAtTheMonitorTwice() {
        assertLooks(
                2 * PARAGRAPHS,
                monitor -> new SharedWeights(
                        candidates.byBase(), baseSide, otherSide, weights.weights(), Workers.NONE, monitor));
    }

    @Test
    void chainingBeadsLooksAtTheMonitor() {
        assertLooks(PARAGRAPHS, monitor -> new BeadFinder(evidence, HandMade.NOTHING).find(Workers.NONE, monitor));
    }

    @Test
    void gatheringTheTermsOfOneLongParagraphLooksAtTheMonitorAllAlong() {
        assertLooks(
                LONG / MOST_WORDS_BETWEEN_LOOKS,
                monitor -> new Side(longParagraph, longWeights, Workers.NONE, monitor));
    }

    @Test
    void seekingThePhrasesOfOneLongParagraphLooksAtTheMonitorAllAlong() {
        Side side = new Side(longParagraph, longWeights, Workers.NONE, Monitor.NONE);
        assertLooks(
                3 * LONG / MOST_WORDS_BETWEEN_LOOKS,
                monitor -> new SharedPhrases(side, side, longWeights.weights(), new FreeParagraphs(1, 1), monitor));
    }

    private static void assertLooks(int least, Consumer<Monitor> work) {
        CountingMonitor monitor = CountingMonitor.neverCancelling();
        work.accept(monitor);
        assertThat(monitor.looks()).isGreaterThanOrEqualTo(least);
    }

    private static Version text(String hour) {
        return article(IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> "Ferry " + number + " left pier " + number % 7 + " at " + hour + " on a grey day.")
                .toArray(String[]::new));
    }
}
