package variorum.report.pdf;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;
import variorum.progress.Monitor;

/** Writes web pages as PDF. */
final class PdfWriter {
    private static final String NOWHERE = "";

    private PdfWriter() {}

    /**
     * What is written.
     *
     * @param html a page that needs no other file
     * @param producer the program
     * @param written when
     */
    record Paper(String html, String producer, Instant written) {}

    /**
     * Writes the page, and after it in plain bytes by whom it was written; leaves the stream open.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    static void write(Paper paper, OutputStream out, Monitor monitor) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(paper, document, monitor).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            monitor.check();
            stamp(document, paper);
            document.save(out);
            out.write(("% generator: " + paper.producer() + "\n").getBytes(ISO_8859_1));
        }
    }

    private static PdfRendererBuilder builder(Paper paper, PDDocument document, Monitor monitor) throws IOException {
        Fonts fonts = Fonts.atHand();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.addTo(builder, document);
        builder.withW3cDocument(new W3CDom().fromJsoup(new PaperPage(paper.html()).laidOut(fonts)), NOWHERE);
        builder.useExternalResourceAccessControl((uri, kind) -> false, RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(DirectionRuns::new);
        builder.useUnicodeBidiReorderer(new DirectionOrder());
        builder.useUnicodeLineBreaker(new LineBreaks(monitor));
        builder.withProducer(paper.producer());
        return builder;
    }

    /** The same page at the same time is the same file. */
    private static void stamp(PDDocument document, Paper paper) {
        GregorianCalendar written = GregorianCalendar.from(paper.written().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(written);
        information.setModificationDate(written);
        information.setCreator(paper.producer());
        document.setDocumentId(paper.written().toEpochMilli());
    }
}
