package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.Mark;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.PlanRow.TextRow;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Category;
import variorum.model.Collation;
import variorum.model.FactChange;
import variorum.model.Options;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.Role;
import variorum.model.Span;
import variorum.model.Version;

/** Makes pictures of articles that nobody wrote: rows of all kinds, of very different lengths, from a seed. */
public final class InventedPicture {
    private static final List<String> WORDS =
            List.of("the", "harbour", "council", "of", "measured", "a", "tide", "and", "reopened", "its", "northern");

    private final Random random;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<List<Paragraph>> paragraphs = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private InventedPicture(int columns, long seed) {
        random = new Random(seed);
        for (int column = 0; column < columns; column++) {
            texts.add(new StringBuilder());
            paragraphs.add(new ArrayList<>());
        }
    }

    public static Picture of(int columns, int rows, long seed) {
        InventedPicture invented = new InventedPicture(columns, seed);
        invented.addTextRow(Role.HEADLINE, 1);
        while (invented.rows.size() < rows) {
            invented.addRow();
        }
        return invented.picture();
    }

    private void addRow() {
        int kind = random.nextInt(20);
        switch (kind) {
            case 0 -> addTextRow(Role.HEADING, 1);
            case 1 -> addTextRow(Role.BODY, 2);
            case 2 -> addTextRow(Role.FURNITURE, 1);
            case 3 ->
                rows.add(new FoldRow(
                        rows.size(),
                        Contents.FURNITURE,
                        3,
                        texts.stream()
                                .map(text -> new ParagraphRange(0, 1 + random.nextInt(4)))
                                .toList(),
                        false));
            default -> addTextRow(Role.BODY, 1);
        }
    }

    private void addTextRow(Role role, int otherPieces) {
        int absent = role == Role.BODY && random.nextInt(6) == 0 ? random.nextInt(texts.size()) : -1;
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            int pieces = column == absent ? 0 : column == 0 ? 1 : otherPieces;
            cells.add(cell(column, role, pieces));
        }
        rows.add(new TextRow(cells, false));
    }

    private Cell cell(int column, Role role, int count) {
        List<Piece> pieces =
                IntStream.range(0, count).mapToObj(piece -> piece(column, role)).toList();
        Verdict verdict = count == 0
                ? Verdict.REMOVED
                : count > 1 ? Verdict.SPLIT : pieces.get(0).marks().isEmpty() ? Verdict.KEPT : Verdict.REWORDED;
        return new Cell(
                pieces,
                verdict,
                OptionalInt.empty(),
                OptionalInt.empty(),
                random.nextInt(9) > 0,
                false,
                "",
                List.of(),
                Optional.empty());
    }

    private Piece piece(int column, Role role) {
        StringBuilder text = texts.get(column);
        int start = text.length();
        List<Mark> marks = new ArrayList<>();
        int words = role == Role.BODY ? 5 + random.nextInt(110) : 2 + random.nextInt(7);
        for (int word = 0; word < words; word++) {
            Span span = append(text, WORDS.get(random.nextInt(WORDS.size())));
            if (column > 0 && random.nextInt(12) == 0) {
                marks.add(mark(column, span));
            }
            text.append(word + 1 < words ? " " : ".");
        }
        Span span = new Span(start, text.length());
        text.append("\n\n");
        paragraphs.get(column).add(new Paragraph(span, role));
        return new Piece(paragraphs.get(column).size() - 1, span, role, marks);
    }

    private static Span append(StringBuilder text, String word) {
        int start = text.length();
        text.append(word);
        return new Span(start, text.length());
    }

    private Mark mark(int column, Span span) {
        boolean fact = random.nextInt(5) == 0;
        int number = changes.size();
        changes.add(new Change(
                number,
                Change.Kind.EDIT,
                rows.size(),
                0,
                column,
                new Span(0, 0),
                span,
                fact ? Category.NUMBER : Category.WORDING,
                fact ? List.of(FactChange.whole(FactChange.Kind.NUMBER, new Span(0, 0), span)) : List.of(),
                false));
        Mark.Look look = random.nextBoolean() ? Mark.Look.REPLACING : Mark.Look.INSERTED;
        return new Mark(span, look, List.of(number), fact);
    }

    private Picture picture() {
        List<Version> versions = IntStream.range(0, texts.size())
                .mapToObj(column -> new Version(
                        "version-" + column + ".txt",
                        Optional.empty(),
                        texts.get(column).toString(),
                        paragraphs.get(column)))
                .toList();
        List<Column> columns = IntStream.range(0, texts.size())
                .mapToObj(column -> new Column(
                        column, column == 0, column == 0 ? OptionalInt.empty() : OptionalInt.of(0), 100, 0.7))
                .toList();
        List<Integer> shown = IntStream.range(0, texts.size()).boxed().collect(Collectors.toList());
        Collation collation = new Collation(versions, List.of(), new ReadingTable(shown, List.of()), Options.DEFAULT);
        return Picture.of(
                collation, new DisplayPlan(columns, rows, changes, new Tally(Map.of(), changes.size(), Map.of(), 0)));
    }
}
