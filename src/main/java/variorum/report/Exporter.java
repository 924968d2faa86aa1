package variorum.report;

import java.io.IOException;
import java.io.OutputStream;
import variorum.model.Collation;
import variorum.model.Notes;

/** A format in which a collation leaves the program. Same collation and medium, same bytes. */
public interface Exporter {
    /** The word for it on the command line, such as {@code html}. */
    String id();

    /** How names of files in this format end, without the dot. */
    String extension();

    /** A few words for a menu, such as {@code Web page}. */
    String description();

    /**
     * Writes the whole report and leaves the stream open.
     *
     * @param notes a reviewer's; those on changes of the collation stand in the report
     * @throws IOException when the stream does
     */
    void write(Collation collation, Notes notes, Medium medium, OutputStream out) throws IOException;
}
