package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;

/** Long passages that one of three or more versions alone has. */
class HtmlPassagesTest {
    private static final Sketch BASE = Sketch.base("a: One.", "b: Two.");
    private static final Sketch LONGER = Sketch.base("a: One.", "-: Old.", "-: Older.", "-: Oldest.", "b: Two.");

    private static Document page(Collation collation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }

    @Test
    void whatOneVersionAloneHasStandsAcrossAllColumns() throws IOException {
        Document page = page(Sketch.together(
                BASE.other("a: One.", "b: Two."),
                BASE.other("a: One.", "-: New in [n:1817].", "-: Newer.", "-: Newest.", "b: Two.")));

        assertThat(page.select("tr.passage td").eachText())
                .singleElement()
                .asString()
                .startsWith("Only in one version: 3 paragraphs in ");
        assertThat(page.select("tr.across > td[colspan=5] > p").eachText())
                .containsExactly("New in 1817.", "Newer.", "Newest.");
        assertThat(page.select("tr.across > td.margin.added .number").eachText())
                .containsExactly("2", "3", "4");
        assertThat(page.select("tr.across > td")).hasSize(6);
        assertThat(page.select(".versions details")).isEmpty();
        assertThat(page.select(".versions tr[id]").eachAttr("id"))
                .containsExactly("row-0", "row-2", "row-3", "row-4", "row-5");
    }

    @Test
    void whatTheOthersLackIsSaidBesideIt() throws IOException {
        Document page = page(Sketch.together(LONGER.other("a: One.", "b: Two."), LONGER.other("a: One.", "b: Two.")));

        assertThat(page.select("tr.passage, tr.across")).isEmpty();
        assertThat(page.select("td.margin.removed .sign").eachText()).hasSize(6).containsOnly("−");
    }

    @Test
    void ofTwoVersionsAllStaysSideBySide() throws IOException {
        Document page = page(BASE.other("a: One.", "-: New.", "-: Newer.", "-: Newest.", "b: Two.")
                .collation());

        assertThat(page.select("tr.passage, tr.across")).isEmpty();
    }
}
