package variorum.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/**
 * The report for people: one self-contained web page that looks like the window, drawn from the same plan. It holds no
 * script and asks the network for nothing.
 */
public final class HtmlExporter implements Exporter {
    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlPage(report, "report.css").write(writer);
        writer.flush();
    }
}
