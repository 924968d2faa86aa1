package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.testing.Collated;

/** A report on a telephone, where versions stand below one another. Without Chromium what is seen is not tested. */
class TelephonePageTest {
    /** In pixels; the browser makes no window narrower than some 500. */
    private static final int NARROW = 600;

    @TempDir
    Path folder;

    /** Five, of which one lacks a paragraph. */
    private static Collation versions() {
        return Collated.collate(IntStream.range(0, 5)
                .mapToObj(number -> VersionReader.ofText(
                        "version " + number,
                        "The mill was built in 187" + number + " and has stood since.\n\nIt never burned."
                                + (number == 3 ? "" : "\n\nThe river runs on below it."),
                        Monitor.NONE))
                .toList());
    }

    private static Document report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(Reports.of(versions(), Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }

    @Test
    void everyCellNamesItsVersion() throws IOException {
        for (Element row : report().select(".versions tbody tr")) {
            assertThat(row.select("td:not(.margin)").eachAttr("data-of"))
                    .containsExactlyElementsOf(
                            versions().versions().stream().map(Version::name).toList());
            assertThat(row.select("td.of-base").eachAttr("data-of")).containsExactly("version 0");
        }
    }

    @Test
    void nothingIsBesideTheWindowAndWhatIsKeptIsSeenOnce() throws Exception {
        Optional<Chromium> browser = Chromium.installed(folder);
        assumeTrue(browser.isPresent());
        Document report = report();
        report.select("meta[http-equiv]").remove();
        report.body().appendElement("script").appendChild(new DataNode("""
                document.body.setAttribute('wide', document.documentElement.scrollWidth);
                document.querySelectorAll('.versions p').forEach(
                        p => p.setAttribute('seen', p.getClientRects().length > 0));
                """));
        Path page = Files.writeString(folder.resolve("report.html"), report.outerHtml());
        try (Chromium chromium = browser.get()) {
            Document shown = Jsoup.parse(chromium.opened(page, NARROW));
            assertThat(Integer.parseInt(shown.body().attr("wide"))).isLessThanOrEqualTo(NARROW);
            assertThat(shown.select("p[seen=true]").eachText())
                    .containsOnlyOnce("It never burned.", "The river runs on below it.")
                    .contains(
                            "The mill was built in 1870 and has stood since.",
                            "The mill was built in 1874 and has stood since.");
        }
    }
}
