package variorum.read.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.Caveat;
import variorum.model.Role;

/**
 * Puts the text of an office document in order as a walk through its markup comes upon it: a table gives one paragraph
 * a row, a text box stands after the paragraph that holds it, and notes stand at the end of the document. Running heads
 * stand above all, feet below, each once.
 */
public final class DocumentWalk {
    private static final String BETWEEN_CELLS = "\t";

    /** What is being written to, the innermost first. */
    private final Deque<Strand> strands = new ArrayDeque<>();

    private final Strand body = new Strand();
    private final List<Piece> footnotes = new ArrayList<>();
    private final List<Piece> endnotes = new ArrayList<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private final Set<String> feet = new LinkedHashSet<>();
    private final DocumentBuilder document = new DocumentBuilder();

    public DocumentWalk() {
        strands.push(body);
    }

    /** A finished paragraph. */
    private record Piece(String text, Style style) {
        /** Whether it is neither a heading nor the row of a table. */
        boolean isPlain() {
            return style.equals(Style.PLAIN) && !text.contains(BETWEEN_CELLS);
        }
    }

    /**
     * What the markup says of a paragraph.
     *
     * @param level of a heading, 0 for the title of the whole; empty for what is none
     * @param role of what is no heading
     */
    private record Style(Optional<Integer> level, Optional<Role> role) {
        static final Style PLAIN = new Style(Optional.empty(), Optional.empty());

        static Style of(Role role) {
            return switch (role) {
                case HEADLINE -> new Style(Optional.of(1), Optional.empty());
                case HEADING -> new Style(Optional.of(2), Optional.empty());
                case BODY, FURNITURE -> new Style(Optional.empty(), Optional.of(role));
            };
        }
    }

    /** Paragraphs that follow one another: the body, a note, a text box, or a row of a table with its cells. */
    private static final class Strand {
        private final StringBuilder open = new StringBuilder();
        private Style style = Style.PLAIN;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Piece> boxes = new ArrayList<>();

        /** Of a row: how many pieces stood there when each of its cells began. */
        private final List<Integer> cells = new ArrayList<>();

        void end() {
            if (!isBlank(open)) {
                pieces.add(new Piece(open.toString(), style));
            }
            open.setLength(0);
            style = Style.PLAIN;
            pieces.addAll(boxes);
            boxes.clear();
        }

        /** Whether several cells hold text, and none more than those of a table that is read by its rows. */
        boolean isRow() {
            return IntStream.range(0, cells.size())
                                    .filter(cell -> !cell(cell).isEmpty())
                                    .count()
                            > 1
                    && IntStream.range(0, cells.size()).allMatch(this::isInRow);
        }

        private boolean isInRow(int cell) {
            List<Piece> inside = cell(cell);
            return TableCell.isInRow(inside.stream().map(Piece::text).toList())
                    && (inside.size() <= 1 || inside.stream().allMatch(Piece::isPlain));
        }

        /** Of a row: the pieces of a cell. */
        List<Piece> cell(int cell) {
            int end = cell + 1 < cells.size() ? cells.get(cell + 1) : pieces.size();
            return pieces.subList(cells.get(cell), end);
        }

        private static boolean isBlank(CharSequence text) {
            return text.chars().allMatch(unit -> Blanks.isBlank((char) unit));
        }
    }

    public void append(CharSequence text) {
        top().open.append(text);
    }

    /** Says of the open paragraph that it is a heading; level 0 is the title of the whole. */
    public void markHeading(int level) {
        top().style = new Style(Optional.of(level), Optional.empty());
    }

    /** Says of the open paragraph that it is no part of the article itself. */
    public void markFurniture() {
        top().style = new Style(Optional.empty(), Optional.of(Role.FURNITURE));
    }

    public void endParagraph() {
        top().end();
    }

    /** Adds the paragraphs of a document that stands in this one. */
    public void insert(DocumentText inner) {
        endParagraph();
        for (Block block : inner.blocks()) {
            append(block.span().of(inner.text()));
            top().style = block.role().map(Style::of).orElse(Style.PLAIN);
            endParagraph();
        }
        inner.caveats().forEach(this::add);
    }

    /** Begins a row of a table; all until its end belongs to its cells. */
    public void startRow() {
        top().end();
        strands.push(new Strand());
    }

    public void startCell() {
        top().end();
        top().cells.add(top().pieces.size());
    }

    public void endRow() {
        Strand row = pop();
        if (row.isRow()) {
            String cells = IntStream.range(0, row.cells.size())
                    .mapToObj(cell -> row.cell(cell).stream()
                            .map(piece -> Blanks.onOneLine(piece.text()))
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(BETWEEN_CELLS));
            top().pieces.add(new Piece(cells, Style.PLAIN));
        } else {
            top().pieces.addAll(row.pieces);
        }
    }

    /** Drops the row that is open. */
    public void forgetRow() {
        pop();
    }

    public void startNote() {
        strands.push(new Strand());
    }

    public void endFootnote() {
        footnotes.addAll(pop().pieces);
    }

    public void endEndnote() {
        endnotes.addAll(pop().pieces);
    }

    /** Begins a running head or foot. */
    public void startRunning() {
        strands.push(new Strand());
    }

    public void endHead() {
        endRunning(heads);
    }

    public void endFoot() {
        endRunning(feet);
    }

    private void endRunning(Set<String> lines) {
        pop().pieces.stream()
                .flatMap(piece -> piece.text().lines())
                .map(RunningLine::withoutPageNumber)
                .filter(line -> !Strand.isBlank(line))
                .forEach(lines::add);
    }

    public void startBox() {
        strands.push(new Strand());
    }

    public void endBox() {
        Strand box = pop();
        top().boxes.addAll(box.pieces);
    }

    public void add(Caveat caveat) {
        document.add(caveat);
    }

    /** What was written, also when parts of it were not ended. */
    public DocumentText build() {
        while (strands.size() > 1) {
            endRow();
        }
        body.end();
        body.pieces.addAll(footnotes);
        body.pieces.addAll(endnotes);
        headsBeside(body.pieces).forEach(document::addRunning);
        for (Piece piece : body.pieces) {
            piece.style()
                    .level()
                    .ifPresentOrElse(
                            level -> document.addHeading(piece.text(), level),
                            () -> document.add(piece.text(), piece.style().role()));
        }
        feet.forEach(document::addRunning);
        return document.build();
    }

    /** The heads that do not only say again what the title or a heading says. */
    private List<String> headsBeside(List<Piece> pieces) {
        Set<String> said = pieces.stream().map(piece -> key(piece.text())).collect(Collectors.toSet());
        return heads.stream().filter(head -> !said.contains(key(head))).toList();
    }

    private static String key(String text) {
        return Blanks.onOneLine(text).toLowerCase(Locale.ROOT);
    }

    private Strand top() {
        return strands.element();
    }

    private Strand pop() {
        if (strands.size() == 1) {
            throw new IllegalStateException("nothing is open but the body");
        }
        Strand ended = strands.pop();
        ended.end();
        return ended;
    }
}
