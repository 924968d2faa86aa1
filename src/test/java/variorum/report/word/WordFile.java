package variorum.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/** A report as a document for word processors, read back. */
public final class WordFile {
    private final byte[] bytes;

    private WordFile(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    public static WordFile of(Report report, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Exporters.of(format).write(report, Medium.FILE, out, Monitor.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(out.toByteArray());
    }

    /** One of the files that it is made of. */
    byte[] part(String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("the document has no " + name);
    }

    XWPFDocument opened() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comments, each with its paragraphs on lines of their own. */
    public List<String> comments() {
        return Stream.of(opened().getDocComments().getComments().toArray(XWPFComment[]::new))
                .map(comment -> comment.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n")))
                .toList();
    }
}
