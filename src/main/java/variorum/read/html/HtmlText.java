package variorum.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import variorum.model.Encoding;
import variorum.model.Role;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;
import variorum.read.document.RunningLine;
import variorum.read.text.ParagraphSplitter;

/**
 * Takes the text out of a page: walks its elements in order and begins a paragraph wherever a browser begins a line.
 * Walks without recursion, since pages may be nested deeper than the stack.
 */
final class HtmlText implements NodeFilter {
    private static final String BETWEEN = "\n\n";
    private static final String BETWEEN_CELLS = "\t";
    private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private final HtmlRegions regions;
    private final Monitor monitor;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** The text of the paragraph that is being collected. */
    private final StringBuilder paragraph = new StringBuilder();

    /** Whether the headline stood before the article, which has not begun: there stands what sums it up. */
    private boolean belowHeadline;

    /** For each open element, the innermost last. */
    private final Deque<Place> places = new ArrayDeque<>();

    private HtmlText(HtmlRegions regions, Monitor monitor) {
        this.regions = regions;
        this.monitor = monitor;
        places.push(new Place(false, false, false, false, false, Optional.empty()));
    }

    static DocumentText of(Document page, Optional<Encoding> encoding, Monitor monitor) {
        HtmlHeadingNumbers.takeAway(page);
        HtmlText walk = new HtmlText(new HtmlRegions(page), monitor);
        page.body().filter(walk);
        boolean hasHeadings = walk.blocks.stream().anyMatch(Block::isHeading);
        return new DocumentText(encoding, walk.text.toString(), walk.blocks, hasHeadings);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            monitor.check();
            if (regions.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Place outer = places.element();
            if (outer.running && HtmlRegions.isPageNumber(element)) {
                paragraph.append(RunningLine.PAGE_NUMBER);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (startsLine(element, outer)) {
                endParagraph();
            } else if (outer.inRow && DataTables.isCell(element)) {
                startCell();
            } else if (element.normalName().equals("br") || (outer.inRow && element.isBlock())) {
                endLine();
            }
            places.push(place(element, outer));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (places.element().startsLine) {
                endParagraph();
            }
            Place ended = places.pop();
            if (ended.inRow && !ended.startsLine && element.isBlock()) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean startsLine(Element element, Place outer) {
        return !outer.inRow && (element.isBlock() || element.normalName().equals("button"));
    }

    private Place place(Element element, Place outer) {
        boolean inArticle = outer.inArticle || regions.isArticle(element);
        belowHeadline = !inArticle && (belowHeadline || regions.isHeadline(element));
        boolean asWritten = outer.asWritten || element.normalName().equals("pre");
        boolean inRow = outer.inRow || DataTables.isRow(element);
        boolean running = outer.running || HtmlRegions.isHeadOrFoot(element);
        Optional<Role> role = role(element, inArticle, outer.role);
        return new Place(startsLine(element, outer), inArticle, asWritten, inRow, running, role);
    }

    private Optional<Role> role(Element element, boolean inArticle, Optional<Role> outer) {
        if (outer.isPresent()) {
            return outer;
        }
        if (regions.isHeadline(element)) {
            return Optional.of(Role.HEADLINE);
        }
        if (regions.isRoundArticle(element) || (!inArticle && !belowHeadline && !regions.holdsArticle(element))) {
            return Optional.of(Role.FURNITURE);
        }
        if (regions.isListing(element)) {
            return Optional.of(Role.BODY);
        }
        boolean heading = SUBHEADINGS.contains(element.normalName())
                || element.normalName().equals("h1");
        return heading ? Optional.of(Role.HEADING) : Optional.empty();
    }

    private void append(TextNode words) {
        String written = words.getWholeText().replace(Blanks.SOFT_HYPHEN, "");
        if (places.element().asWritten) {
            paragraph.append(written);
            return;
        }
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (" \t\n\r\f".indexOf(unit) < 0) {
                paragraph.append(unit);
            } else if (!endsBlank()) {
                paragraph.append(' ');
            }
        }
    }

    private boolean endsBlank() {
        return paragraph.isEmpty() || " \t".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private void startCell() {
        int last = paragraph.length() - 1;
        if (last >= 0 && paragraph.charAt(last) == ' ') {
            paragraph.setLength(last);
        }
        paragraph.append(paragraph.isEmpty() ? "" : BETWEEN_CELLS);
    }

    /**
     * A line that the writer broke is a paragraph, as in plain text; in a heading or cell it is one only to the eye.
     */
    private void endLine() {
        if (places.element().asWritten) {
            paragraph.append('\n');
        } else if (!places.element().inHeading() && !places.element().inRow) {
            endParagraph();
        } else if (!endsBlank()) {
            paragraph.append(' ');
        }
    }

    private void endParagraph() {
        if (places.element().running) {
            String line = RunningLine.withoutPageNumber(paragraph.toString());
            paragraph.replace(0, paragraph.length(), line);
        }
        List<Span> spans = ParagraphSplitter.split(paragraph.toString(), monitor);
        if (!spans.isEmpty()) {
            int start = spans.get(0).start();
            int end = spans.get(spans.size() - 1).end();
            text.append(text.isEmpty() ? "" : BETWEEN);
            int shift = text.length() - start;
            text.append(paragraph, start, end);
            for (Span span : spans) {
                Span moved = new Span(span.start() + shift, span.end() + shift);
                blocks.add(places.element().running ? Block.running(moved) : new Block(moved, places.element().role));
            }
        }
        paragraph.setLength(0);
    }

    /**
     * Where on the page the walk is.
     *
     * @param startsLine whether the element begins and ends a line
     * @param asWritten whether line ends and blanks stay as in the source
     * @param inRow whether it is part of a row whose cells are read as one line
     * @param running whether it is part of a running head or foot
     * @param role what the element or one round it says that its text is
     */
    private record Place(
            boolean startsLine,
            boolean inArticle,
            boolean asWritten,
            boolean inRow,
            boolean running,
            Optional<Role> role) {
        boolean inHeading() {
            return role.filter(Role::isHeading).isPresent();
        }
    }
}
