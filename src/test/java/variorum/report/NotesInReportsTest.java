package variorum.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.notes.ChangeIndex;
import variorum.display.notes.ChangeKey;
import variorum.display.planner.DisplayPlanner;
import variorum.model.ChangeText;
import variorum.model.Collation;
import variorum.model.Edit;
import variorum.model.Note;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.report.html.HtmlExporter;
import variorum.report.json.JsonExporter;
import variorum.report.text.TextExporter;
import variorum.report.word.WordFile;
import variorum.sketch.Sketch;

class NotesInReportsTest {
    private final Collation collation = Sketch.base("a: In [n:1871] the [old] mill stood.", "-: Nobody saw it.")
            .other("a: In [1817] the [ancient] mill stood.")
            .collation();
    private final Notes notes = noted();

    /** The figure is asked about, and the paragraph that was taken out is refused. */
    private Notes noted() {
        PlanOptions options = new PlanOptions(collation.options().ignore(), true, Set.of());
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), options);
        ChangeIndex index = ChangeIndex.of(collation);
        Notes noted = Notes.NONE;
        for (Change change : plan.changes()) {
            Note note = change.fact()
                    ? new Note(Optional.of(Tick.QUERY), "which <year>?")
                    : change.kind() == Change.Kind.EDIT ? Note.NONE : Note.NONE.toggled(Tick.REFUSE);
            noted = noted.with(index.text(ChangeKey.of(plan, change)).orElseThrow(), note);
        }
        return noted;
    }

    private String report(Exporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(Reports.of(collation, notes), Medium.FILE, out, Monitor.NONE);
        return out.toString(UTF_8);
    }

    @Test
    void thePageHasASignBesideTheChangeAndAListOfAll() throws IOException {
        assertThat(report(new HtmlExporter()))
                .contains(
                        "<ins class=\"replacing fact\">1817</ins><sup class=\"tick\" title=\"query: which &lt;year&gt;?\"")
                .contains("Review: 1 of 3 changes done")
                .contains("<del>1871</del> \u2192 <ins>1817</ins></a><small> query: which &lt;year&gt;?</small>")
                .contains("<del>Nobody saw it.</del></a><small> refused</small>");
    }

    @Test
    void theReviewCountsWhatIsShownAsTheWindowDoes() throws IOException {
        Collation withFurniture = Sketch.base("a: In [n:1871] it stood.", "f: ~Share on [Post]")
                .other("a: In [1817] it stood.", "f: ~Share on [Chat]")
                .collation();
        ChangeIndex index = ChangeIndex.of(withFurniture);
        Notes all = Notes.NONE;
        for (Edit edit : List.of(
                withFurniture.comparisons().get(0).rows().get(0).edits().get(0),
                withFurniture.comparisons().get(0).rows().get(1).edits().get(0))) {
            ChangeKey key = ChangeKey.of(withFurniture.comparisons().get(0), edit);
            all = all.with(index.text(key).orElseThrow(), Note.NONE.toggled(Tick.FINE));
        }
        assertThat(page(withFurniture, all))
                .contains("Review: 1 of 1 change done")
                .contains("Post");
    }

    @Test
    void theSignOfAMovedParagraphStandsWhereItWasAlsoBesideSeveralVersions() throws IOException {
        Sketch base = Sketch.base("m*: The end of it.", "a: First.", "b: Second.");
        Collation several = Sketch.together(
                base.other("a: First.", "b: Second.", "m: The end of it."),
                Sketch.base("m: The end of it.", "a: First.", "b: Second.")
                        .other("m: The end of it.", "a: First.", "b: Second."));
        Document page = Jsoup.parse(page(several, moved(several)));

        assertThat(page.select("sup.tick")).hasSize(1);
        assertThat(page.select("#row-0 td.margin:first-child sup.tick")).hasSize(1);
    }

    private static Notes moved(Collation collation) {
        DisplayPlan plan = new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST);
        Change moved = plan.changes().get(0);
        assertThat(moved.kind()).isEqualTo(Change.Kind.PARAGRAPH_MOVED);
        ChangeText text =
                ChangeIndex.of(collation).text(ChangeKey.of(plan, moved)).orElseThrow();
        return Notes.NONE.with(text, Note.NONE.toggled(Tick.FINE));
    }

    private static String page(Collation collation, Notes notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Reports.of(collation, notes), Medium.FILE, out, Monitor.NONE);
        return out.toString(UTF_8);
    }

    @Test
    void thePlainTextEndsWithAList() throws IOException {
        assertThat(report(new TextExporter()))
                .contains("\nTicks and notes\n")
                .contains("? 1871 -> 1817 (query: which <year>?)")
                .contains("\u2717 dropped: Nobody saw it. (refused)");
    }

    @Test
    void documentsHaveThemAsComments() {
        for (Format format : List.of(Format.DOCX, Format.DOCX_MARKED)) {
            assertThat(WordFile.of(Reports.of(collation, notes), format).comments())
                    .contains("query: which <year>?", "refused");
        }
    }

    @Test
    void programsReadTickAndNote() throws IOException {
        assertThat(report(new JsonExporter()))
                .contains("\"tick\":\"query\"", "\"note\":\"which <year>?\"", "\"tick\":\"refuse\"");
    }
}
