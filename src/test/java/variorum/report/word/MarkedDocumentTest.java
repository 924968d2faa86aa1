package variorum.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.report.Format;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;

/** Documents that show changes by their looks, read back. */
class MarkedDocumentTest {
    private static List<XWPFParagraph> paragraphs(Collation collation) {
        return WordFile.of(Reports.of(collation, Notes.NONE), Format.DOCX_MARKED)
                .opened()
                .getParagraphs();
    }

    /** A paragraph with the style of each run before it, where it has one. */
    private static String drawn(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            String style = run.getStyle();
            text.append(style.isEmpty() ? run.text() : "[" + style.replace("Words", "") + ":" + run.text() + "]");
        }
        return text.toString();
    }

    private static List<String> text(Sketch sketch) {
        List<XWPFParagraph> all = paragraphs(sketch.collation());
        List<String> drawn = new ArrayList<>();
        for (XWPFParagraph paragraph : all) {
            if (!paragraph.getStyle().startsWith("Report")
                    && !paragraph.getStyle().equals("Title")) {
                drawn.add(drawn(paragraph));
            }
        }
        return drawn;
    }

    @Test
    void theFactsStandBeforeTheText() {
        List<String> all = paragraphs(Sketches.everything().collation()).stream()
                .map(XWPFParagraph::getText)
                .toList();

        assertThat(all).containsSubsequence("base.txt \u2192 other.txt", "3 facts changed", "The river runs on.");
        XWPFTable figures = WordFile.of(Reports.of(Sketches.everything().collation(), Notes.NONE), Format.DOCX_MARKED)
                .opened()
                .getTables()
                .get(0);
        assertThat(figures.getRow(0).getTableCells().stream().map(XWPFTableCell::getText))
                .containsExactly(
                        "… was built in 1871 and has stood empty for …", "… was built in 1817 and has stood empty. …");
    }

    @Test
    void changedWordsAreMarkedByKindAndFactsWithASign() {
        assertThat(text(Sketch.base("a: Built in [n:1871] by the [old] town.")
                        .other("a: Built in [1817] by the [new] town.")))
                .containsExactly("Built in [Deleted:1871][Fact:!][Inserted:1817][Fact:!] by the [Deleted:old]"
                        + "[Inserted:new] town.");
    }

    @Test
    void wholeParagraphsBearTheSignOfWhatBecameOfThem() {
        assertThat(text(Sketch.base("m*: It moved.", "-: Gone.", "a: Kept.")
                        .other("a: Kept.", "-: New.", "m: It moved.")))
                .containsExactly(
                        "[MovedFrom:\u2195 ][MovedFrom:It moved.]",
                        "[Deleted:\u2212 ][Deleted:Gone.]",
                        "Kept.",
                        "[Inserted:+ ][Inserted:New.]",
                        "[MovedTo:\u2195 ][MovedTo:It moved.]");
    }

    @Test
    void aBreakThatWentIsASignAndOneThatCameABreakToo() {
        assertThat(text(Sketch.base("a: One.[ ]Two.", "b: Three.[¶]Four.")
                        .other("a: One.[¶]Two.", "b: Three.[ ]Four.")))
                .containsExactly("One.[Deleted: ][Inserted:\u00B6]", "Two.", "Three.[Deleted:\u00B6][Inserted: ]Four.");
    }

    @Test
    void twoVersionsWithoutTextAreAHeadAlone() {
        assertThat(text(Sketch.base().other())).isEmpty();
    }
}
