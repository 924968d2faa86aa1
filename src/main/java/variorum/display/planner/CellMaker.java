package variorum.display.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.display.PlanRow.TextRow;
import variorum.display.Shift;
import variorum.display.Tie;
import variorum.display.Verdict;
import variorum.model.Collation;
import variorum.model.Link;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable;
import variorum.model.Stanzas;
import variorum.model.Version;

/** Makes the cells of a row of the reading table. */
final class CellMaker {
    private final Collation collation;
    private final ReadingTable table;
    private final List<Pair> pairs;
    private final Folds folds;
    private final boolean showsKept;
    private final List<List<NumberedRow>> rowsAt;
    private final List<Stanzas> stanzas;

    /** By the pair's other column. */
    private final Map<Integer, Shifts> shifts = new HashMap<>();

    CellMaker(
            Collation collation,
            ReadingTable table,
            List<Pair> pairs,
            Folds folds,
            List<NumberedRow> rows,
            boolean showsKept) {
        this.collation = collation;
        this.table = table;
        this.pairs = pairs;
        this.folds = folds;
        this.showsKept = showsKept;
        this.rowsAt = table.rows().stream()
                .<List<NumberedRow>>map(row -> new ArrayList<>())
                .toList();
        this.stanzas = table.versions().stream()
                .map(version -> Stanzas.of(collation.versions().get(version)))
                .toList();
        for (NumberedRow row : rows) {
            row.placed().ends().forEach(end -> rowsAt.get(end).add(row));
        }
    }

    TextRow row(int tableRow) {
        List<Cell> cells = IntStream.range(0, table.versions().size())
                .mapToObj(column -> cell(column, tableRow))
                .toList();
        return new TextRow(cells, beginsStanza(cells));
    }

    private boolean beginsStanza(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .anyMatch(column -> cells.get(column).pieces().stream()
                        .limit(1)
                        .anyMatch(piece -> stanzas.get(column).begins(piece.paragraph())));
    }

    private Cell cell(int column, int tableRow) {
        List<Piece> pieces = pieces(column, tableRow);
        List<Pair> asBase =
                pairs.stream().filter(pair -> pair.baseColumn() == column).toList();
        Optional<Pair> asOther =
                pairs.stream().filter(pair -> pair.otherColumn() == column).findFirst();
        if (asOther.isEmpty() && asBase.size() > 1) {
            return baseOfSeveral(pieces, asBase, tableRow);
        }
        return asOther.or(() -> asBase.stream().findFirst())
                .map(pair -> compared(pieces, pair.otherColumn() == column, rowsOf(pair, tableRow), tableRow))
                .orElseGet(() -> Cell.kept(pieces, OptionalInt.empty()));
    }

    /** @param isOther whether it is a cell of the other version, rather than of the base */
    private Cell compared(List<Piece> pieces, boolean isOther, List<NumberedRow> rows, int tableRow) {
        return new Cell(
                pieces,
                rows.size() == 1 ? rows.get(0).verdict() : Verdicts.combined(rows),
                change(rows),
                partnerRow(rows, tableRow),
                rows.stream().allMatch(row -> row.placed().row().link().sure()),
                rows.stream().anyMatch(row -> row.placed().row().link().isByHand()),
                why(rows),
                ties(rows, isOther),
                shift(rows));
    }

    private static List<Tie> ties(List<NumberedRow> rows, boolean isOther) {
        return rows.stream()
                .filter(row -> row.placed().isSideBySide())
                .map(row -> tie(row.placed().row().link(), isOther, row.verdict()))
                .toList();
    }

    private static Tie tie(Link link, boolean isOther, Verdict verdict) {
        return isOther ? new Tie(link.other(), link.base(), verdict) : new Tie(link.base(), link.other(), verdict);
    }

    private Optional<Shift> shift(List<NumberedRow> rows) {
        return rows.stream()
                .map(NumberedRow::placed)
                .filter(placed -> placed.row().moved())
                .findFirst()
                .flatMap(placed -> shifts(placed.pair()).of(placed.row()));
    }

    private Shifts shifts(Pair pair) {
        return shifts.computeIfAbsent(pair.otherColumn(), column -> new Shifts(pair));
    }

    /**
     * With several versions, a cell of the base cannot say what became of its paragraph: the answer differs from
     * version to version.
     */
    private Cell baseOfSeveral(List<Piece> pieces, List<Pair> asBase, int tableRow) {
        OptionalInt partnerRow = asBase.stream()
                .flatMapToInt(pair -> partnerRow(rowsOf(pair, tableRow), tableRow).stream())
                .findFirst();
        return Cell.kept(pieces, partnerRow);
    }

    private List<NumberedRow> rowsOf(Pair pair, int tableRow) {
        return rowsAt.get(tableRow).stream()
                .filter(row -> row.placed().pair().otherColumn() == pair.otherColumn())
                .toList();
    }

    private static OptionalInt change(List<NumberedRow> rows) {
        return rows.stream()
                .filter(row -> rows.size() == 1 || row.placed().row().moved())
                .flatMapToInt(row -> row.number().stream())
                .findFirst();
    }

    private OptionalInt partnerRow(List<NumberedRow> rows, int tableRow) {
        return rows.stream()
                .flatMapToInt(row -> row.placed().otherEnd(tableRow).stream())
                .map(folds::lineOf)
                .findFirst();
    }

    private static String why(List<NumberedRow> rows) {
        return String.join(
                " ",
                rows.stream()
                        .map(row -> row.placed().row().link().why())
                        .filter(why -> !why.isEmpty())
                        .toList());
    }

    private List<Piece> pieces(int column, int tableRow) {
        Version version = table.version(column, collation);
        ParagraphRange range = table.rows().get(tableRow).cells().get(column);
        return IntStream.range(range.from(), range.to())
                .mapToObj(index -> piece(column, tableRow, version, index))
                .toList();
    }

    private Piece piece(int column, int tableRow, Version version, int index) {
        Paragraph paragraph = version.paragraphs().get(index);
        MarkMaker marks = new MarkMaker(column, version.text(), paragraph.span());
        for (Pair pair : pairs) {
            if (pair.baseColumn() == column || pair.otherColumn() == column) {
                List<NumberedRow> rows = rowsOf(pair, tableRow);
                addMarks(marks, rows);
            }
        }
        return new Piece(index, paragraph.span(), paragraph.role(), marks.marks());
    }

    private void addMarks(MarkMaker marks, List<NumberedRow> rows) {
        if (showsKept) {
            rows.forEach(marks::addKept);
            return;
        }
        rows.forEach(marks::addEdits);
        if (rows.size() > 1) {
            rows.forEach(marks::addWhole);
        }
    }
}
