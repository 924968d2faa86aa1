package variorum.report.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import variorum.progress.Monitor;
import variorum.report.Format;

/** Writes reports in one {@link Format}. The same report on the same medium gives the same bytes. */
public interface Exporter {
    /**
     * Writes the whole report and leaves the stream open.
     *
     * @param report with exactly one comparison, if the format holds only one
     * @throws IOException when the stream throws one, or when the format cannot hold this report, with one plain
     *     sentence
     * @throws CancellationException when the monitor says so
     */
    void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException;
}
