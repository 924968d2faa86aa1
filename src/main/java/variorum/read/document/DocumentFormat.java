package variorum.read.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import variorum.progress.Monitor;

/** Reads one kind of file, see {@code FileKind}. It only looks at the bytes: nothing is ever fetched. */
public interface DocumentFormat {
    /**
     * Reads the text from a file's bytes.
     *
     * @param encoding the one that the user chose; empty to detect it; ignored by formats that carry their own
     * @throws UnreadableException with the reason as a clause, such as {@code "it holds binary data, not text."}
     * @throws IOException when the file is damaged
     */
    DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException;
}
