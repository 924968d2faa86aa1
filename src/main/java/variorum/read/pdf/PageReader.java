package variorum.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import variorum.progress.Monitor;

/**
 * Takes the glyphs from the pages. PDFBox's stripper drops what is drawn twice at the same place and puts accents on
 * their letters; its own order, words and lines are not used.
 */
final class PageReader extends PDFTextStripper {
    /** Ten thick books; a page costs little by itself. */
    private static final int MOST_PAGES = 10_000;

    /** As many characters as the largest text file that is read could hold, nearly all of them thrown away later. */
    private static final int MOST_GLYPHS = 8_000_000;

    /** Drawings that use one another many times over would go on for ever; a page of a map has some 100,000 steps. */
    private static final long MOST_STEPS = 50_000_000;

    /** What the use of a drawing costs beside its own steps, in steps, for it has to be unpacked. */
    private static final int STEPS_OF_DRAWING = 200;

    /** What the number or bullet of an item is marked as. */
    private static final COSName LABEL = COSName.getPDFName("Lbl");

    private final UnpackedBytes unpacked;
    private final Monitor monitor;
    private final RuleReader rules = new RuleReader();
    private final List<Page> pages = new ArrayList<>();
    private final Set<TextPosition> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextPosition> artifacts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextPosition> labels = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What the file calls the parts that are open, the innermost first. */
    private final Deque<Optional<COSName>> marked = new ArrayDeque<>();

    private final Map<COSName, Integer> markedAs = new HashMap<>();
    private int glyphs;
    private long steps;

    private PageReader(UnpackedBytes unpacked, Monitor monitor) {
        this.unpacked = unpacked;
        this.monitor = monitor;
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * All pages, those without text too.
     *
     * @param unpacked counts what the document's streams unpack to
     */
    static List<Page> pages(PDDocument document, UnpackedBytes unpacked, Monitor monitor) throws IOException {
        PageReader reader = new PageReader(unpacked, monitor);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        monitor.check();
        if (pages.size() == MOST_PAGES) {
            throw new TooMuchException("it has more than " + MOST_PAGES + " pages.");
        }
        unpacked.beginPage();
        rules.startPage(page);
        // PDFBox takes a page's own stream piece by piece past the limit.
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof BoundedStream contents) {
            contents.count();
        }
        hidden.clear();
        artifacts.clear();
        labels.clear();
        marked.clear();
        markedAs.clear();
    }

    /** Text that is not drawn is what a program has read in a scan, and counts only where there is no other. */
    @Override
    protected void writePage() {
        List<TextPosition> positions = charactersByArticle.isEmpty() ? List.of() : charactersByArticle.get(0);
        boolean scan = hidden.containsAll(positions);
        pages.add(Page.of(
                positions.stream()
                        .filter(text -> scan || !hidden.contains(text))
                        .filter(UprightText::isOnPage)
                        .filter(UprightText::isStraight)
                        .map(text -> UprightText.of(text, artifacts.contains(text), labels.contains(text)))
                        .toList(),
                rules));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        monitor.check();
        steps += OperatorName.DRAW_OBJECT.equals(operator.getName()) ? STEPS_OF_DRAWING : 1;
        if (steps > MOST_STEPS) {
            throw new TooMuchException("its pages are too complicated.");
        }
        if (RuleReader.isDrawing(operator.getName())) {
            rules.draw(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > MOST_GLYPHS) {
            throw new TooMuchException("it holds more than " + MOST_GLYPHS / 1_000_000 + " million characters.");
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            hidden.add(text);
        }
        if (markedAs.getOrDefault(COSName.ARTIFACT, 0) > 0) {
            artifacts.add(text);
        }
        if (markedAs.getOrDefault(LABEL, 0) > 0) {
            labels.add(text);
        }
        super.processTextPosition(text);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Optional<COSName> name = Optional.ofNullable(tag);
        marked.push(name);
        name.ifPresent(part -> markedAs.merge(part, 1, Integer::sum));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.pop().ifPresent(part -> markedAs.merge(part, -1, Integer::sum));
        }
        super.endMarkedContentSequence();
    }
}
