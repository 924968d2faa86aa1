package variorum.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import variorum.model.Caveat;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.UnreadableException;
import variorum.read.file.Failures;
import variorum.read.file.FileBytes;
import variorum.read.file.FileKind;
import variorum.read.html.HtmlFormat;
import variorum.read.mail.MailFormat;
import variorum.read.mail.SavedPageFormat;
import variorum.read.markdown.MarkdownFormat;
import variorum.read.office.OldWordFormat;
import variorum.read.office.OpenDocumentFormat;
import variorum.read.office.RichTextFormat;
import variorum.read.office.WordFormat;
import variorum.read.pdf.PdfFormat;
import variorum.read.role.RoleGuesser;
import variorum.read.text.TextFormat;

/** Reads files and pasted text as versions. */
public final class VersionReader {
    private VersionReader() {}

    /**
     * The version in a file, named after it.
     *
     * @param encoding the one that the user chose; empty to detect it
     * @throws IOException with one plain sentence that names the file and the reason
     */
    public static Version read(Path file, Optional<Charset> encoding, Monitor monitor) throws IOException {
        try {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = FileBytes.of(file);
            return version(name, document(FileKind.of(name, bytes), bytes, encoding, monitor), monitor);
        } catch (IOException e) {
            throw new IOException(Failures.sentence(file, e), e);
        }
    }

    /** Libraries throw exceptions of many kinds for a damaged file. */
    private static DocumentText document(FileKind kind, byte[] bytes, Optional<Charset> encoding, Monitor monitor)
            throws IOException {
        try {
            return format(kind).read(bytes, encoding, monitor);
        } catch (UnreadableException | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("it is damaged.", e);
        }
    }

    /** A version of a text that was never in a file. */
    public static Version ofText(String name, String text, Monitor monitor) {
        return version(name, TextFormat.read(text, Optional.empty(), monitor), monitor);
    }

    private static Version version(String name, DocumentText document, Monitor monitor) {
        Set<Caveat> caveats = new HashSet<>(document.caveats());
        if (document.blocks().isEmpty()) {
            caveats.add(Caveat.NO_TEXT);
        }
        return new Version(
                name, document.encoding(), document.text(), RoleGuesser.paragraphs(document, monitor), caveats);
    }

    /** The text of a file in a document; a document in that has none in it. */
    private static DocumentText inside(String name, byte[] bytes, Monitor monitor) throws IOException {
        FileKind kind = FileKind.of(name, bytes);
        DocumentFormat format = kind == FileKind.WORD ? new WordFormat(VersionReader::tooDeep) : format(kind);
        return format.read(bytes, Optional.empty(), monitor);
    }

    private static DocumentText tooDeep(String name, byte[] bytes, Monitor monitor) throws IOException {
        throw new UnreadableException("its parts lie too deep in one another.");
    }

    /** Makes the format only when it is needed, so that its libraries are not loaded earlier. */
    private static DocumentFormat format(FileKind kind) {
        return switch (kind) {
            case WORD -> new WordFormat(VersionReader::inside);
            case OLD_WORD -> new OldWordFormat();
            case OPEN_DOCUMENT -> new OpenDocumentFormat();
            case RICH_TEXT -> new RichTextFormat();
            case WEB_PAGE -> new HtmlFormat();
            case SAVED_PAGE -> new SavedPageFormat(new HtmlFormat());
            case MAIL -> new MailFormat(new TextFormat(), new HtmlFormat());
            case PDF -> new PdfFormat();
            case MARKDOWN -> new MarkdownFormat();
            case TEXT -> new TextFormat();
        };
    }
}
