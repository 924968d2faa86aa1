package variorum.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.junit.jupiter.api.Test;
import variorum.collate.VersionOpener;
import variorum.model.Caveat;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;
import variorum.testing.CancelledMonitor;
import variorum.testing.Collated;

/** Documents with tracked changes, read back. */
class TrackedDocumentTest {
    /** Every so many of the pairs that seeds have written; {@link RevisedTextPropertyTest} looks at all. */
    private static final int STEP = 10;

    private static WordFile document(Collation collation) {
        return WordFile.of(Reports.of(collation, Notes.NONE), Format.DOCX);
    }

    private static void givesBothTexts(Collation collation) {
        byte[] xml = document(collation).part("word/document.xml");
        Comparison comparison = collation.comparisons().get(0);
        Version base = collation.versions().get(comparison.base());
        Version other = collation.versions().get(comparison.other());
        try {
            assertThat(TrackedText.accepted(xml)).isEqualTo(RevisedReading.of(other));
            assertThat(TrackedText.refused(xml)).isEqualTo(RevisedReading.of(base));
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void acceptedOrRefusedItIsEitherText() {
        List<Collated> some = IntStream.range(0, Collated.pairs().size())
                .filter(index -> index % STEP == 0)
                .mapToObj(Collated.pairs()::get)
                .toList();
        Collated.always(some, pair -> givesBothTexts(pair.collation()));
    }

    @Test
    void acceptingOrRejectingAllGivesEitherTextOfTheSeeds() {
        Collation seeds = Collated.collate(VersionOpener.open(List.of(Path.of("seeds")), Optional.empty(), Monitor.NONE)
                .versions());
        Reports.of(seeds, Notes.NONE).ofEachPair().forEach(pair -> givesBothTexts(pair.collation()));
    }

    @Test
    void acceptingOrRejectingAllGivesEitherTextWhereLittleOrNothingIsKept() {
        givesBothTexts(Sketches.everything().collation());
        givesBothTexts(Sketches.same().collation());
        givesBothTexts(Sketches.againstNothing().collation());
        givesBothTexts(Sketch.base().other("-: One.", "-: Two.").collation());
        givesBothTexts(Sketch.base().other().collation());
        givesBothTexts(
                Sketch.base("-: One.", "-: Two.").other("-: Three.", "-: Four.").collation());
        givesBothTexts(Sketch.base("a: Kept.", "-: Gone.", "-: Gone too.")
                .other("a: Kept.", "-: New.", "-: Newer.")
                .collation());
        givesBothTexts(Sketch.base("m*: Moved [down].", "a: Kept.")
                .other("a: Kept.", "m: Moved [to the end].")
                .collation());
    }

    @Test
    void aMovedParagraphIsAMoveWithTwoEnds() {
        String xml = new String(
                document(Sketch.base("m*: It moved.", "a: Kept.", "b: Kept too.")
                                .other("a: Kept.", "m: It moved.", "b: Kept too.")
                                .collation())
                        .part("word/document.xml"),
                UTF_8);

        assertThat(xml)
                .containsSubsequence(
                        "<w:moveFromRangeStart w:name=\"move1\"", "<w:moveFrom ", "It moved.", "<w:moveFromRangeEnd")
                .containsSubsequence(
                        "<w:moveToRangeStart w:name=\"move1\"", "<w:moveTo ", "It moved.", "<w:moveToRangeEnd")
                .doesNotContain("<w:ins ", "<w:del ");
    }

    @Test
    void changesBearAuthorAndTime() {
        assertThat(new String(document(Sketches.everything().collation()).part("word/document.xml"), UTF_8))
                .contains("w:author=\"Variorum: other.txt\" w:date=\"2026-11-22T10:13:00Z\"");
    }

    @Test
    void headingsAreHeadings() {
        assertThat(document(Sketches.everything().collation())
                        .opened()
                        .getParagraphArray(0)
                        .getStyle())
                .isEqualTo("Heading2");
    }

    @Test
    void theFirstCommentTellsWhatWasCompared() {
        assertThat(document(Sketches.everything().collation()).comments().get(0).split("\n"))
                .contains("Base: base.txt, UTF-8. Compared with it: other.txt, UTF-8.", "3 facts changed")
                .anyMatch(line -> line.startsWith("1871 \u2192 1817"))
                .anyMatch(line -> line.startsWith("Compared 2026-11-22 10:13 UTC by Variorum"))
                .anyMatch(line -> line.contains("2 reworded"))
                .anyMatch(line -> line.endsWith("; 2 hidden: quotes 2; 2 in page furniture."));
    }

    @Test
    void theFirstCommentTellsWhatWasSetAside() {
        Version base = new Version("a.docx", Optional.empty(), "", List.of(), Set.of(Caveat.TRACKED_CHANGES));
        Version other = new Version("b.docx", Optional.empty(), "", List.of());

        assertThat(document(Collated.collate(List.of(base, other))).comments().get(0))
                .contains("a.docx: tracked changes read as accepted.")
                .doesNotContain("b.docx: tracked");
    }

    @Test
    void thePropertiesHaveTheTitleAndTheTime() throws Exception {
        CoreProperties properties = document(Sketches.everything().collation())
                .opened()
                .getProperties()
                .getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("base.txt \u2192 other.txt");
        assertThat(properties.getCreated()).isEqualTo("2026-11-22T10:13:00Z");
    }

    @Test
    void signsThatXmlCannotHoldAreReplaced() {
        Collation collation = Sketch.base("a: A bell\u0007 rings[].")
                .other("a: A bell\u0007 rings[\uFFFE].")
                .collation();

        assertThat(new String(document(collation).part("word/document.xml"), UTF_8))
                .contains("A bell\uFFFD rings");
    }

    @Test
    void rightToLeftParagraphsRunThatWay() {
        Collation collation = Sketch.base("a: \u0633\u0644\u0627\u0645 [x].", "b: Peace.")
                .other("a: \u0633\u0644\u0627\u0645 [y].", "b: Peace.")
                .collation();

        assertThat(new String(document(collation).part("word/document.xml"), UTF_8))
                .containsOnlyOnce("<w:bidi/>");
    }

    @Test
    void theSameReportIsTheSameFile() {
        Collation collation = Sketches.everything().collation();

        assertThat(document(collation).bytes()).isEqualTo(document(collation).bytes());
    }

    @Test
    void writingEndsWhenItIsCancelled() {
        Report report = Reports.of(Sketches.everything().collation(), Notes.NONE);

        assertThatThrownBy(() -> Exporters.of(Format.DOCX)
                        .write(report, Medium.FILE, OutputStream.nullOutputStream(), new CancelledMonitor()))
                .isInstanceOf(CancellationException.class);
    }
}
