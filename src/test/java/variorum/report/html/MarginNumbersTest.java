package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;
import variorum.report.content.Medium;
import variorum.report.content.Reports;
import variorum.testing.Collated;

/** The numbers of paragraphs that share a cell. Without Chromium what is seen is not tested. */
class MarginNumbersTest {
    @TempDir
    Path folder;

    private static Version version(String name, String last) {
        String before = IntStream.range(10, 20)
                .mapToObj(number -> "The mill was sold in 18" + number + " and it burned again.\n\n")
                .collect(Collectors.joining());
        return VersionReader.ofText(name, before + last, Monitor.NONE);
    }

    /** The eleventh paragraph of the base is the eleventh and the twelfth of the other. */
    private static Document report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Version whole = version("whole", "The river runs on below the weir. Nobody fishes in it now, says the miller.");
        Version split =
                version("split", "The river runs on below the weir.\n\nNobody fishes in it now, says the miller.");
        new HtmlExporter()
                .write(Reports.of(Collated.collate(List.of(whole, split)), Notes.NONE), Medium.FILE, out, Monitor.NONE);
        return Jsoup.parse(out.toString(UTF_8));
    }

    @Test
    void aNumberOfTwoFiguresStandsOnOneLine() throws Exception {
        Optional<Chromium> browser = Chromium.installed(folder);
        assumeTrue(browser.isPresent());
        Document report = report();
        report.select("meta[http-equiv]").remove();
        report.body().appendElement("script").appendChild(new DataNode("""
                document.querySelectorAll('p[data-number]').forEach(p => {
                    const number = getComputedStyle(p, '::before');
                    p.setAttribute('lines', Math.round(parseFloat(number.height) / parseFloat(number.lineHeight)));
                });
                """));
        Path page = Files.writeString(folder.resolve("report.html"), report.outerHtml());
        try (Chromium chromium = browser.get()) {
            Elements numbered = Jsoup.parse(chromium.opened(page)).select("p[data-number]");
            assertThat(numbered.eachAttr("data-number")).containsExactly("12");
            assertThat(numbered.eachAttr("lines")).containsExactly("1");
        }
    }
}
