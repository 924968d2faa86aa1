package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.testing.Articles;
import variorum.testing.Collated;

/** Rows in which one version merged what the others keep apart. */
class HtmlRowsTest {
    private static final Sketch APART = Sketch.base("a: One came.", "b: Built in [n:1871].", "c: Three stayed.");
    private static final Collation THREE = Sketch.together(
            Sketch.base("a: One came.[¶]Built in 1871.", "c: Three stayed.")
                    .other("a: One came.[s: ]Built in 1871.", "c: Three stayed."),
            APART.other("a: One came.", "b: Built in [1817].", "c: Three stayed."),
            Sketch.base("a: One came.", "b: Built in 1871.", "c: Three stayed.")
                    .other("b: Built in 1871.", "c: Three stayed."));

    @Test
    void theCellsOfATablesRowStayApart() throws IOException {
        Document page = page(Sketch.base("a: Kestrel Ford\t4\t[n:7] sous", "b: It rained.")
                .other("a: Kestrel Ford\t4\t[8] sous", "b: It rained.")
                .collation());

        assertThat(page.select("p.cells"))
                .extracting(Element::wholeText)
                .containsExactly("Kestrel Ford\t4\t7 sous", "Kestrel Ford\t4\t8 sous");
        assertThat(page.select("style").html()).contains(".cells { white-space: pre-wrap;");
    }

    @Test
    void manyVersionsArePrintedOnLargerPaper() throws IOException {
        String sentence = "a: One came.";
        Sketch[] pairs = new Sketch[11];
        Arrays.fill(pairs, Sketch.base(sentence).other(sentence));

        assertThat(page(Sketch.together(pairs)).select("style").html()).contains("@page wide { size: 594mm 420mm; }");
        assertThat(page().select("style").html())
                .contains("@page wide { size: landscape; }")
                .doesNotContain("297mm", "420mm");
    }

    private static Document page() throws IOException {
        return page(THREE);
    }

    private static Document page(Collation collation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }

    @Test
    void eachParagraphStandsBesideItsPartner() throws IOException {
        Elements body = page().select("tbody.level");

        assertThat(body.select("tr:nth-child(1) p").eachText())
                .containsExactly("One came.", "One came. Built in 1871.", "One came.");
        assertThat(body.select("tr:nth-child(2) p").eachText())
                .containsExactly("Built in 1871.", "Built in 1817.", "Built in 1871.");
    }

    /** A browser would show a space. */
    @Test
    void noLineEndIsWrittenWhereWrappedJapaneseGoesOn() throws IOException {
        Collation collation =
                Collated.collate(List.of(Articles.wrappedJapanese("述べた。"), Articles.wrappedJapanese("否定した。")));

        assertThat(page(collation).select("td[data-of] p").textNodes())
                .extracting(TextNode::getWholeText)
                .contains("港の橋は春まで閉鎖されると市長は", "。店は困っている。");
    }

    @Test
    void whatWasMergedStandsBesideBothWithItsMargin() throws IOException {
        Elements body = page().select("tbody.level");

        assertThat(body.select("td[rowspan=2]").eachAttr("class")).containsExactly("margin merged", "merged");
        assertThat(body.select("td[rowspan]")).hasSize(2);
    }

    @Test
    void everyParagraphHasItsNumberAndOnlyWhatChangedASign() throws IOException {
        Elements body = page().select("tbody.level");

        assertThat(body.select("tr:nth-child(1) .margin").eachText()).containsExactly("1", "1}", "1", "−");
        assertThat(body.select("tr:nth-child(2) .margin").eachText()).containsExactly("2", "2~", "1");
    }

    @Test
    void theRowIsOneAllTheSame() throws IOException {
        Document page = page();

        assertThat(page.select("tbody.level")).hasSize(1);
        assertThat(page.select(".versions [id^=row-]").eachAttr("id")).containsExactly("row-0", "row-1");
        assertThat(page.select(page.select(".told a").attr("href")).text()).contains("1871", "1817");
        assertThat(page.select(".versions > tbody:empty")).isEmpty();
        assertThat(page.select("td.goes-on")).hasSize(6);
    }

    @Test
    void stanzasOfAPoemStandApart() throws IOException {
        String poem = "The wheel goes round,\nThe water goes,\n\nThe moon is out,\nThe miller knows.\n";
        Collation lines = Collated.collate(List.of(Articles.lines(poem), Articles.lines(poem.replace("moon", "sun"))));

        assertThat(page(lines).select("tr.stanza").text()).contains("The moon is out", "The sun is out");
        assertThat(page(lines).select("tr.stanza")).hasSize(1);
    }
}
