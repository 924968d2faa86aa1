package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.model.Collation;

/**
 * Cuts rows with very long paragraphs into several rows, since a paragraph is laid out whole: one of 200,000 characters
 * would keep the window from answering for seconds. All cells of a row are cut into the same number of parts, so that
 * they stay side by side.
 */
final class LongRows {
    /** A cell up to this length, in characters, is laid out in a few hundredths of a second. */
    static final int LONGEST = 8_000;

    private final DisplayPlan plan;
    private final Collation collation;
    private final List<PlanRow> rows = new ArrayList<>();
    private final int[] firstPart;

    private LongRows(Collation collation, DisplayPlan plan) {
        this.plan = plan;
        this.collation = collation;
        this.firstPart = new int[plan.rows().size()];
    }

    /** The same plan where no row is too long; its changes and moves name the new rows. */
    static DisplayPlan cut(Collation collation, DisplayPlan plan) {
        if (plan.rows().stream().allMatch(row -> parts(row) == 1)) {
            return plan;
        }
        return new LongRows(collation, plan).cut();
    }

    private DisplayPlan cut() {
        for (int row = 0; row < firstPart.length; row++) {
            firstPart[row] = rows.size();
            rows.addAll(parts(plan.rows().get(row), parts(plan.rows().get(row))));
        }
        return new DisplayPlan(
                plan.columns(),
                rows.stream().map(this::withNewPartners).toList(),
                plan.changes().stream().map(this::inNewRow).toList(),
                plan.tally());
    }

    private static int parts(PlanRow row) {
        return row.cells().stream()
                .mapToInt(cell -> 1 + (CellCutter.length(cell) - 1) / LONGEST)
                .max()
                .orElse(1);
    }

    private List<PlanRow> parts(PlanRow row, int parts) {
        if (parts == 1) {
            return List.of(row);
        }
        List<List<Cell>> cells = IntStream.range(0, row.cells().size())
                .mapToObj(column -> cutter(column).cut(row.cells().get(column), parts))
                .toList();
        return IntStream.range(0, parts)
                .<PlanRow>mapToObj(part -> new PlanRow.TextRow(
                        cells.stream().map(column -> column.get(part)).toList(), false))
                .toList();
    }

    private CellCutter cutter(int column) {
        return new CellCutter(plan.version(column, collation).text());
    }

    private PlanRow withNewPartners(PlanRow row) {
        return row instanceof PlanRow.TextRow text
                ? text.withCells(text.cells().stream().map(this::withNewPartner).toList())
                : row;
    }

    private Cell withNewPartner(Cell cell) {
        OptionalInt partner = cell.partnerRow().isPresent()
                ? OptionalInt.of(firstPart[cell.partnerRow().getAsInt()])
                : OptionalInt.empty();
        return cell.withPartnerRow(partner);
    }

    private Change inNewRow(Change change) {
        return change.inRow(newRow(change));
    }

    /** The first part with marked words of the change; for the change of a whole paragraph its first part. */
    private int newRow(Change change) {
        int first = firstPart[change.row()];
        int end = change.row() + 1 < firstPart.length ? firstPart[change.row() + 1] : rows.size();
        return IntStream.range(first, end)
                .filter(row -> hasMark(rows.get(row), change.number()))
                .findFirst()
                .orElse(first);
    }

    private static boolean hasMark(PlanRow row, int change) {
        return row.cells().stream()
                .flatMap(cell -> cell.pieces().stream())
                .flatMap(piece -> piece.marks().stream())
                .anyMatch(mark -> mark.changes().contains(change));
    }
}
