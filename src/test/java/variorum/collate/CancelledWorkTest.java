package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.edit.EditFinder;
import variorum.edit.Lexicon;
import variorum.edit.VersionFacts;
import variorum.model.Comparison;
import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.read.VersionReader;
import variorum.testing.Collated;
import variorum.testing.CountingMonitor;
import variorum.testing.Tokenized;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** Work that is no longer wanted ends, however far it is: every stage looks at the monitor again and again. */
class CancelledWorkTest {
    private static final int PARAGRAPHS = 3_000;
    private static final int MOST_TOKENS_BETWEEN_LOOKS = 20_000;

    private final Version base = VersionReader.ofText("base", text("nine", PARAGRAPHS), Monitor.NONE);
    private final Version other = VersionReader.ofText("other", text("ten", PARAGRAPHS), Monitor.NONE);
    private final TokenIds ids = new TokenIds();
    private final TokenizedVersion baseTokens = Tokenized.of(base, ids);
    private final TokenizedVersion otherTokens = Tokenized.of(other, ids);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000})
    void aCancelledCollationOfLongTextsEnds(int looks) {
        CollationRequest request = Collated.request(List.of(base, other));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Collator().collate(request, CountingMonitor.cancellingAfter(looks)));
    }

    @Test
    void noStageGoesOnBehindTheLookThatCancels() {
        CollationRequest request = Collated.request(List.of(
                VersionReader.ofText("base", text("nine", 20), Monitor.NONE),
                VersionReader.ofText("other", text("ten", 20), Monitor.NONE)));
        CountingMonitor whole = CountingMonitor.neverCancelling();
        new Collator().collate(request, whole);
        for (int looks = 0; looks < whole.looks(); looks++) {
            CountingMonitor monitor = CountingMonitor.cancellingAfter(looks);
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> new Collator().collate(request, monitor));
            assertThat(monitor.looks()).isEqualTo(looks + 1);
        }
    }

    @Test
    void readingLooksAtTheMonitorForEveryParagraph() {
        assertLooks(PARAGRAPHS, monitor -> VersionReader.ofText("base", base.text(), monitor));
    }

    @Test
    void cuttingLooksAtTheMonitorForEveryFewThousandTokens() {
        assertLooks(PARAGRAPHS * 8 / 4_096, monitor -> CutVersion.of(base, monitor));
    }

    @Test
    void numberingTheTokensLooksAtTheMonitor() {
        CountingMonitor monitor = CountingMonitor.neverCancelling();
        CutVersion cut = CutVersion.of(base, monitor);
        int looks = monitor.looks();
        cut.numbered(new TokenIds());
        assertThat(monitor.looks()).isGreaterThan(looks);
    }

    @Test
    void findingFactsLooksAtTheMonitorForEveryParagraph() {
        assertLooks(PARAGRAPHS, monitor -> new Lexicon(ids).facts(baseTokens, monitor));
    }

    @Test
    void aligningLooksAtTheMonitorForEveryParagraph() {
        assertLooks(
                PARAGRAPHS,
                monitor ->
                        ParagraphAligner.align(baseTokens, otherTokens, ids, HandMade.NOTHING, Workers.NONE, monitor));
    }

    @Test
    void comparingWordsLooksAtTheMonitorForEveryChange() {
        Lexicon lexicon = new Lexicon(ids);
        VersionFacts baseFacts = lexicon.facts(baseTokens, Monitor.NONE);
        VersionFacts otherFacts = lexicon.facts(otherTokens, Monitor.NONE);
        ParagraphRange all = base.allParagraphs();
        Link link = new Link(all, all, false, 1, true, "");
        assertLooks(PARAGRAPHS, monitor -> new EditFinder(baseFacts, otherFacts).find(link, monitor));
    }

    @Test
    void countingAndLayingOutLookAtTheMonitorForEveryRow() {
        Comparison comparison = Collated.compare(base, other);
        assertLooks(
                PARAGRAPHS,
                monitor -> Summarizer.summarize(baseTokens, otherTokens, comparison.rows(), Workers.NONE, monitor));
        assertLooks(
                PARAGRAPHS,
                monitor -> ReadingTables.of(List.of(base, other), List.of(comparison), List.of(0, 1), monitor));
    }

    @Test
    void factsOfOneLongParagraphAreFoundAndItsWordsCountedWithLooksAllAlong() {
        int words = 200_000;
        Version paragraph = VersionReader.ofText("long", "“Oil ".repeat(words / 2), Monitor.NONE);
        TokenIds numbers = new TokenIds();
        TokenizedVersion tokens = Tokenized.of(paragraph, numbers);
        ParagraphRange all = paragraph.allParagraphs();
        Row row = new Row(new Link(all, all, false, 1, true, ""), List.of());
        assertLooks(2 * words / MOST_TOKENS_BETWEEN_LOOKS, monitor -> new Lexicon(numbers).facts(tokens, monitor));
        assertLooks(
                2 * words / MOST_TOKENS_BETWEEN_LOOKS,
                monitor -> Summarizer.summarize(tokens, tokens, List.of(row), Workers.NONE, monitor));
    }

    /** Says that the work looks at the monitor so often at least, and ends where it cancels. */
    private static void assertLooks(int least, Consumer<Monitor> work) {
        CountingMonitor monitor = CountingMonitor.neverCancelling();
        work.accept(monitor);
        assertThat(monitor.looks()).isGreaterThanOrEqualTo(least);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> work.accept(CountingMonitor.cancellingAfter(monitor.looks() - 1)));
    }

    private static String text(String hour, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(number -> "Ferry " + number + " left pier " + number % 7 + " at " + hour + " on a grey day.")
                .collect(Collectors.joining("\n\n"));
    }
}
