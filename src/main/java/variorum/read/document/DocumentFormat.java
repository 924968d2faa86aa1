package variorum.read.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;

/** Reads one kind of file, see {@code FileKind}. It never looks at anything but the bytes: nothing is fetched. */
public interface DocumentFormat {
    /**
     * Takes the text out of a file's bytes.
     *
     * @param encoding as the reader gave it; empty to find it, and of no meaning to formats that carry their own
     * @throws UnreadableException with the reason as a clause, such as {@code "it holds binary data, not text."}
     * @throws IOException when the file is damaged
     */
    DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException;
}
