package variorum.report.word.file;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import variorum.progress.Monitor;

/** Writes documents for word processors (Office Open XML, ECMA-376, as docx). */
public final class WordWriter {
    private WordWriter() {}

    /**
     * Writes the text with tracked changes. Accepting all, or rejecting all, leaves only the paragraphs; the head is
     * therefore in a comment on the first paragraph, and the title above every page.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static void writeTracked(WordDocument content, OutputStream out, Monitor monitor) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordPage.prepare(document, content);
            new TrackedBody(document, content).write(monitor);
            WordPackage.write(document, content, out);
        }
    }

    /**
     * Writes the head, and below it the text with its changes underlined, struck, coloured and signed, but not tracked.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static void writeMarked(WordDocument content, OutputStream out, Monitor monitor) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordPage.prepare(document, content);
            new MarkedBody(document, content).write(monitor);
            WordPackage.write(document, content, out);
        }
    }
}
