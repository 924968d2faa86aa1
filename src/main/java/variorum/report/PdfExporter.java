package variorum.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import variorum.progress.Monitor;
import variorum.report.pdf.PdfWriter;
import variorum.report.pdf.PdfWriter.Paper;

/** The web page of the same report on numbered pages, all of it in the light. */
final class PdfExporter implements Exporter {
    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        StringWriter page = new StringWriter();
        new HtmlPage(report, "paper.css").write(page);
        Paper paper = new Paper(
                page.toString(), Generator.name(), report.circumstances().made());
        PdfWriter.write(paper, out, monitor);
    }
}
