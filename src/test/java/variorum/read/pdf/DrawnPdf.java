package variorum.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

/**
 * A PDF that a test draws, 400 points wide and 600 high. Places are from the left and upper edge; text is 10 points
 * with lines 12 apart unless it is said otherwise.
 */
final class DrawnPdf {
    static final int WIDTH = 400;
    static final int HEIGHT = 600;

    private final PDDocument document = new PDDocument();
    private PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    private double size = 10;
    private double leading = 12;
    private RenderingMode mode = RenderingMode.FILL;
    private PDPage page = new PDPage();

    DrawnPdf() {
        nextPage();
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    DrawnPdf nextPage() {
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        return this;
    }

    DrawnPdf size(double newSize) {
        size = newSize;
        leading = 1.2 * newSize;
        return this;
    }

    DrawnPdf bold(boolean bold) {
        font = new PDType1Font(bold ? FontName.TIMES_BOLD : FontName.TIMES_ROMAN);
        return this;
    }

    /** A font that has more letters than the standard ones. */
    DrawnPdf wideFont() throws IOException {
        String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(path));
        return this;
    }

    DrawnPdf mode(RenderingMode newMode) {
        mode = newMode;
        return this;
    }

    /** Lines as they are, the baseline of the first one at {@code y}. */
    DrawnPdf lines(double x, double y, String... lines) throws IOException {
        for (int at = 0; at < lines.length; at++) {
            draw(Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y - at * leading)), lines[at]);
        }
        return this;
    }

    /** One line of pieces beside one another; every second one is small and raised. */
    DrawnPdf raised(double x, double y, String... pieces) throws IOException {
        double body = size;
        double left = x;
        for (int at = 0; at < pieces.length; at++) {
            boolean isRaised = at % 2 == 1;
            size(isRaised ? 0.6 * body : body).lines(left, isRaised ? y - 0.35 * body : y, pieces[at]);
            left += font.getStringWidth(pieces[at]) * size / 1000;
        }
        return size(body);
    }

    DrawnPdf turned(double x, double y, double degrees, String line) throws IOException {
        draw(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - y)), line);
        return this;
    }

    private void draw(Matrix matrix, String line) throws IOException {
        try (PDPageContentStream content = stream()) {
            content.beginText();
            content.setFont(font, (float) size);
            content.setRenderingMode(mode);
            content.setTextMatrix(matrix);
            content.showText(line);
            content.endText();
        }
    }

    PDPageContentStream stream() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false);
    }

    /** Text wrapped into a column; gives the baseline that would come next. */
    double column(double x, double y, double width, String text) throws IOException {
        List<String> lines = wrapped(text, width);
        lines(x, y, lines.toArray(String[]::new));
        return y + lines.size() * leading;
    }

    private List<String> wrapped(String text, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) * size / 1000 > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }

    /**
     * The paragraphs that are read from it, with their roles as {@code # headline}, {@code = heading}, {@code -
     * furniture}.
     */
    List<String> read() throws IOException {
        return read(bytes());
    }

    static List<String> read(byte[] bytes) throws IOException {
        DocumentText text = new PdfFormat().read(bytes, Optional.empty(), Monitor.NONE);
        return text.blocks().stream()
                .map(block -> mark(block) + block.span().of(text.text()))
                .toList();
    }

    private static String mark(Block block) {
        return block.role().map(DrawnPdf::mark).orElse("");
    }

    private static String mark(Role role) {
        return switch (role) {
            case HEADLINE -> "# ";
            case HEADING -> "= ";
            case FURNITURE -> "- ";
            case BODY -> "";
        };
    }
}
