package variorum.report.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import variorum.progress.Monitor;
import variorum.report.Format;

/** Writes reports in one {@link Format}. Same report and medium, same bytes. */
public interface Exporter {
    /**
     * Writes the whole report and leaves the stream open.
     *
     * @param report of exactly one comparison, where the format holds no more
     * @throws IOException when the stream does, or when the format cannot hold this report; with one plain sentence
     *     then
     * @throws CancellationException when the monitor says so
     */
    void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException;
}
