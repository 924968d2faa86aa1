package variorum.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;

/**
 * A kind of file that can be read. A new one is a class beside {@link TextFormat} and a line in {@link VersionReader}.
 */
interface DocumentFormat {
    /** Whether a file of this name, in small letters, is of this kind. */
    boolean accepts(String fileName);

    /**
     * Takes the text out of a file's bytes.
     *
     * @param encoding as the reader gave it; empty to find it
     * @throws IOException with the reason as a clause, such as {@code "it holds binary data, not text."}
     */
    DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException;
}
