package variorum.report.word.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes a document as a file, with its properties, without the time of writing, and with a remark on who wrote it,
 * which is lost when a word processor saves the file again.
 */
final class WordPackage {
    private static final String PROGRAM = "Variorum";

    private WordPackage() {}

    static void write(XWPFDocument document, WordDocument content, OutputStream out) throws IOException {
        POIXMLProperties properties = document.getProperties();
        properties.getCoreProperties().setTitle(WordText.allowed(content.title()));
        properties.getCoreProperties().setCreator(PROGRAM);
        properties.getCoreProperties().setCreated(Optional.of(Date.from(content.written())));
        properties.getExtendedProperties().setApplication(PROGRAM);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        copy(written.toByteArray(), content.written(), out);
    }

    /** Sets the times of the parts, which the library sets to now, so that the same report gives the same file. */
    private static void copy(byte[] written, Instant time, OutputStream out) throws IOException {
        LocalDateTime made = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry part = source.getNextEntry(); part != null; part = source.getNextEntry()) {
                ZipEntry copied = new ZipEntry(part.getName());
                copied.setTimeLocal(made);
                target.putNextEntry(copied);
                source.transferTo(target);
                target.closeEntry();
            }
        }
        target.setComment("generator: " + PROGRAM);
        target.finish();
    }
}
