package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.content.Reports;
import variorum.sketch.Sketch;
import variorum.sketch.Sketches;

class HtmlExporterTest {

    @Test
    void thePageHoldsNoScriptAndFetchesNothing() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select("script, link, img, iframe, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void whateverStandsInATextOrANameStaysText() throws IOException {
        String text = "<script>alert(1)</script> & <img src=x> \"quoted\" &amp;";
        Collation drawn = Sketch.base("a: [" + text + "]").other("a: [<b>]").collation();
        Collation collation = new Collation(
                List.of(
                        drawn.versions().get(0).named("<i>\"x\" onload=\"y"),
                        drawn.versions().get(1)),
                drawn.comparisons(),
                drawn.table(),
                drawn.options());
        Document page = page(collation);

        assertThat(page.select("script, img, i, b, [onload]")).isEmpty();
        assertThat(page.select(".versions td del").text()).isEqualTo(text);
        assertThat(page.select("th .name").eachText()).contains("<i>\"x\" onload=\"y");
    }

    @Test
    void everyColumnHoldsItsVersionWhole() throws IOException {
        Collation collation = Sketches.everything().collation();
        Document page = page(collation);

        for (int column = 0; column < 2; column++) {
            Version version = collation.versions().get(column);
            List<String> shown = page.select(".versions tr:not(.fold) > td:nth-child(" + (2 * column + 2) + ") > p")
                    .eachText();
            assertThat(shown)
                    .containsExactlyElementsOf(version.paragraphs().stream()
                            .map(paragraph -> paragraph.span().of(version.text()))
                            .toList());
        }
    }

    @Test
    void everyParagraphHasItsNumber() throws IOException {
        Collation collation = Sketches.everything().collation();
        Document page = page(collation);

        for (int column = 0; column < 2; column++) {
            int paragraphs = collation.versions().get(column).paragraphs().size();
            List<String> numbers = new ArrayList<>();
            numbers.addAll(page.select(".versions tr > td:nth-child(" + (2 * column + 1) + ") > .number")
                    .eachText());
            numbers.addAll(page.select(".versions tr > td:nth-child(" + (2 * column + 2) + ") > p[data-number]")
                    .eachAttr("data-number"));
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, paragraphs)
                            .mapToObj(String::valueOf)
                            .toList());
        }
    }

    @Test
    void everyRowIsLevel() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select(".versions tr[id^=row]:not(.fold)"))
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.children().size() == 4);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(target -> page.select(target).size() == 1);
        assertThat(page.select("a.elsewhere")).hasSize(2);
    }

    @Test
    void removedWordsStandInTheBaseAndNewOnesInTheOther() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select(".versions tr > td:nth-child(2) ins, .versions tr > td:nth-child(4) del"))
                .isEmpty();
        assertThat(page.select("del.deleted").eachText()).contains("for years");
        assertThat(page.select("ins.replacing.fact").eachText()).contains("1817", "Anna Berg");
    }

    @Test
    void everyVerdictHasItsSignAndTellsItInWords() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select("td .sign").eachText()).contains("~", "≈?", "{", "}", "↓", "+", "−");
        assertThat(page.select("td .sign"))
                .allMatch(sign -> !sign.attr("aria-label").isEmpty());
    }

    @Test
    void bothEndsOfAMoveSayWhereTheParagraphWent() throws IOException {
        Document page = page(Sketch.base("a: One.", "b: Two.", "m*: End.")
                .other("m: End.", "a: One.", "b: Two.")
                .collation());

        assertThat(page.select("a.sign").eachText()).isNotEmpty().containsOnly("↑");
        assertThat(page.select("a.sign").eachAttr("title")).containsOnly("moved up past 2 paragraphs");
    }

    @Test
    void furnitureIsPutAwayButThere() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select("tr.fold details:not([open]) p.furniture")).hasSize(3);
        assertThat(page.select("tr.fold summary").text()).contains("2 paragraphs in base.txt");
    }

    @Test
    void theSummaryTellsWhatIsNotShown() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select(".counts").text()).contains("2 reworded").contains("1 moved");
        assertThat(page.select(".changes").text())
                .isEqualTo("13 of 17 changes shown (words 4, numbers 1, names 1, quotations 1, case 1, spacing 2,"
                        + " whole paragraphs 3); 2 hidden: quotes 2; 2 in page furniture.");
    }

    @Test
    void theStyleSheetKnowsHowManyVersionsNeedRoom() throws IOException {
        Sketch base = Sketch.base("a: One [old] word.");
        Collation three = Sketch.together(base.other("a: One [new] word."), base.other("a: One [other] word."));

        assertThat(page(three).select("style").html())
                .contains("--versions: 3;")
                .contains("min-width: calc(14rem * var(--versions))");
    }

    private static Document page(PlanOptions options, boolean ignoredInGrey) throws IOException {
        return page(new Report(Sketches.everything().collation(), Notes.NONE, options, ignoredInGrey, Reports.NOW));
    }

    @Test
    void theFactsStandByKindAndLeadToTheirRows() throws IOException {
        Document page = page(Sketches.everything().collation());

        assertThat(page.select(".facts > summary").text()).isEqualTo("3 facts changed");
        assertThat(page.select(".told .kind").eachText())
                .containsExactly("Figures, dates and amounts (1)", "Names (1)", "Quotations (1)");
        assertThat(page.select(".told td del").eachText().get(0)).isEqualTo("1871");
        assertThat(page.select(".told td:has(ins)").eachText().get(0))
                .isEqualTo("… was built in 1817 and has stood empty. “Nobody …");
        assertThat(page.select(page.select(".told a").attr("href")).text()).contains("1871", "1817");
    }

    @Test
    void whatTheReaderDimmedIsDimmed() throws IOException {
        Document page = page(PlanOptions.FIRST.withDimmed(Set.of(ChangeGroup.NUMBERS)), false);

        assertThat(page.select("td .dimmed").eachText()).containsExactly("1871", "1817");
        assertThat(page.select("td .dimmed.fact")).hasSize(2);
        assertThat(page.select(".legend .dimmed")).hasSize(1);
    }

    @Test
    void whatIsHiddenIsGreyWhereTheReaderAskedForIt() throws IOException {
        PlanOptions options = PlanOptions.FIRST.withIgnore(Set.of(Ignorable.QUOTES));

        assertThat(page(options, true).select(".shows-ignored td .hidden")).hasSize(4);
        assertThat(page(options, true).select(".legend .hidden")).hasSize(1);
        assertThat(page(options, false).select(".shows-ignored, .legend .hidden"))
                .isEmpty();
    }

    @Test
    void whatWasKeptIsUnderlinedInPlaceOfWhatChanged() throws IOException {
        Document page = page(PlanOptions.FIRST.withShowsKept(true), false);

        assertThat(page.select(".shows-kept td span.kept").eachText()).contains("the river", "The river runs on");
        assertThat(page.select(".versions ins, .versions del, .legend ins")).isEmpty();
        assertThat(page.select(".told tr:has(a)")).hasSize(3);
    }

    @Test
    void aFoldThatIsOpenInTheWindowIsOpen() throws IOException {
        Collation collation = Sketches.everything().collation();
        int fold = collation.table().rows().size() - 2;
        Document page = page(
                new Report(collation, Notes.NONE, PlanOptions.FIRST.withOpenFolds(Set.of(fold)), false, Reports.NOW));

        assertThat(page.select("tr.fold details[open]")).hasSize(1);
        assertThat(page.select(".changes").text()).startsWith("17 changes (");
    }

    private static Document page(Collation collation) throws IOException {
        return page(Reports.of(collation, Notes.NONE));
    }

    private static Document page(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(report, Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }
}
