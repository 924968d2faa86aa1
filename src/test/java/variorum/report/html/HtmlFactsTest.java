package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.testing.Collated;

class HtmlFactsTest {
    private static Document page(Version... versions) throws IOException {
        Collation collation = Collated.collate(List.of(versions));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Reports.of(collation, Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }

    private static Version version(String name, String text) {
        return VersionReader.ofText(name, text, Monitor.NONE);
    }

    /** Fifty paragraphs with a figure each. */
    private static Version figures(String name, int first) {
        String text = IntStream.range(0, 50)
                .mapToObj(number -> "The ferry of pier " + (number + 100) + " carried " + (first + number)
                        + " people over the river that day.")
                .collect(Collectors.joining("\n\n"));
        return version(name, text);
    }

    @Test
    void factsWithoutRoomCanBeOpenedAndLeadToTheirRows() throws IOException {
        Document page = page(figures("base", 3_000), figures("other", 4_000));

        assertThat(page.select(".facts > summary").text()).isEqualTo("50 facts changed");
        assertThat(page.select(".more details:not([open]) > summary").text())
                .isEqualTo("… and 10 more, marked in the text");
        assertThat(page.select(".more .told tr a[href^=#row-]")).hasSize(20);
        assertThat(page.select(".told a").eachAttr("href"))
                .allMatch(target -> page.select(target).size() == 1);
    }

    @Test
    void ofSeveralVersionsEachFactNamesItsOwn() throws IOException {
        String name = "a-name-that-is-much-longer-than-a-line-has-room.txt";
        Document page = page(
                version("base", "The mill was built in 1871 by the town."),
                version("other", "The mill was built in 1817 by the town."),
                version(name, "The mill was built in 1781 by the town."));

        assertThat(page.select(".told td.version").eachText()).containsExactly("other", "a-name-that-i…-has-room.txt");
        assertThat(page.select(".told thead th").eachText()).containsExactly("base", "The other version", "Its name");
    }

    @Test
    void ofLongNamesWhatAllHaveInCommonGoesFirst() throws IOException {
        Document page = page(
                version("2026-03-03-0612-ferry-aground.txt", "The mill was built in 1871 by the town."),
                version("2026-03-03-0640-ferry-rescue.txt", "The mill was built in 1817 by the town."),
                version("2026-03-03-0715-ferry-captain-was-alone.txt", "The mill was built in 1781 by the town."));

        assertThat(page.select(".told td.version bdi").eachText())
                .containsExactly("…0640-ferry-rescue.txt", "…0715-ferry-c…ain-was-alone");
        assertThat(page.select(".told td.version bdi").eachAttr("title"))
                .containsExactly("2026-03-03-0640-ferry-rescue.txt", "2026-03-03-0715-ferry-captain-was-alone.txt");
    }

    @Test
    void whatSeveralVersionsChangedAlikeIsOneLineThatNamesThem() throws IOException {
        Document page = page(
                version("base", "The mill was built in 1871 by the town.\n\nIt burned once."),
                version("other", "The mill was built in 1817 by the town.\n\nIt never burned once."),
                version("third", "The mill was built in 1781 by the town.\n\nIt never burned once."),
                version("last", "The mill was built in 1817 by the town.\n\nIt never burned once."));

        assertThat(page.select(".facts > summary").text()).isEqualTo("6 facts changed");
        assertThat(page.select(".told .kind").eachText())
                .containsExactly("Figures, dates and amounts (3)", "Denials and doubts (3)");
        assertThat(page.select(".told ins").eachText()).containsExactly("1817", "1781", "never");
        assertThat(page.select(".told td.version").eachText())
                .containsExactly("other, last", "third", "all the others");
        assertThat(page.select(".told tr:has(.version) .number").eachText()).containsExactly("1", "1", "1", "1", "2");
    }

    @Test
    void theParagraphOfSeveralVersionsIsToldWhereItIsTheSame() throws IOException {
        Document page = page(
                version("base", "The mill was built in 1871 by the town."),
                version("other", "The mill was built in 1817 by the town."),
                version("third", "Old news.\n\nThe mill was built in 1817 by the town."));

        assertThat(page.select(".told td.version").eachText()).containsExactly("all the others");
        assertThat(page.select(".told tr:has(.version) .number").eachText()).containsExactly("1");
    }

    @Test
    void theSameWordsInOtherPlacesAreNotTheSameFact() throws IOException {
        Document page = page(
                version("base", "The mill was built in 1871 by the town.\n\nThe dam was built in 1871 by the state."),
                version("other", "The mill was built in 1817 by the town.\n\nThe dam was built in 1871 by the state."),
                version("third", "The mill was built in 1871 by the town.\n\nThe dam was built in 1817 by the state."));

        assertThat(page.select(".told td.version").eachText()).containsExactly("other", "third");
    }
}
