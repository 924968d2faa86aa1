package variorum.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Locale;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Generator;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.html.HtmlPage;
import variorum.report.pdf.PdfWriter.Paper;

/** The web page of the same report on numbered pages, in light colours. */
public final class PdfExporter implements Exporter {
    /** As many as fit into 1.5 GB of memory with room to spare: 3,000 took 0.4 GB. */
    private static final int MOST_PARAGRAPHS = 10_000;

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        refuseTooMuch(report);
        StringWriter page = new StringWriter();
        new HtmlPage(report, "paper.css").write(page);
        Paper paper = new Paper(
                page.toString(), Generator.name(), report.circumstances().made());
        PdfWriter.write(paper, out, monitor);
    }

    private static void refuseTooMuch(Report report) throws IOException {
        int paragraphs = report.collation().versions().stream()
                .mapToInt(version -> version.paragraphs().size())
                .sum();
        if (paragraphs > MOST_PARAGRAPHS) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "A PDF can hold up to %,d paragraphs, and there are %,d; the web page holds them all.",
                    MOST_PARAGRAPHS,
                    paragraphs));
        }
    }
}
