package variorum.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.model.Version;
import variorum.progress.Monitor;

/** Reads files and pasted text as versions. */
public final class VersionReader {
    /** Sixty times a long novel; a larger file is no article, and comparing it would fill the memory. */
    private static final int MOST_BYTES = 64 << 20;

    private VersionReader() {}

    /**
     * The version in a file, named after it.
     *
     * @param encoding as the reader gave it; empty to find it
     * @throws IOException with one plain sentence that names the file and the reason
     */
    public static Version read(Path file, Optional<Charset> encoding, Monitor monitor) throws IOException {
        try {
            DocumentText document = format(file).read(bytes(file), encoding, monitor);
            return version(String.valueOf(file.getFileName()), document, monitor);
        } catch (IOException e) {
            throw new IOException(Failures.sentence(file, e), e);
        }
    }

    /** The version that a text is which never was in a file. */
    public static Version ofText(String name, String text, Monitor monitor) {
        return version(name, TextFormat.read(text, Optional.empty(), monitor), monitor);
    }

    private static Version version(String name, DocumentText document, Monitor monitor) {
        return new Version(name, document.encoding(), document.text(), RoleGuesser.paragraphs(document, monitor));
    }

    /** In the order in which they are asked; the last one takes everything. */
    private static List<DocumentFormat> formats() {
        return List.of(new HtmlFormat(), new MarkdownFormat(), new TextFormat());
    }

    private static DocumentFormat format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return formats().stream()
                .filter(format -> format.accepts(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MB.");
            }
            return bytes;
        }
    }
}
