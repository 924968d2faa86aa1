package variorum.report;

import java.io.IOException;
import java.io.OutputStream;

/** A format in which a comparison leaves the program. Same report and medium, same bytes. */
public interface Exporter {
    /** The word for it on the command line, such as {@code html}. */
    String id();

    /** How names of files in this format end, without the dot. */
    String extension();

    /** A few words for a menu, such as {@code Web Page}. */
    String description();

    /**
     * Writes the whole report and leaves the stream open.
     *
     * @throws IOException when the stream does
     */
    void write(Report report, Medium medium, OutputStream out) throws IOException;
}
