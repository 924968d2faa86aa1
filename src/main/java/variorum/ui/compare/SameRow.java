package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.Cell;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** Finds the row at which the reader was in another plan, so that what is read stays where it is. */
final class SameRow {
    private SameRow() {}

    /** The row of {@code next} that shows what {@code row} of {@code last} shows, or what stands before it; else 0. */
    static int find(DisplayPlan last, int row, DisplayPlan next) {
        for (int candidate = Math.min(row, last.rows().size() - 1); candidate >= 0; candidate--) {
            OptionalInt found = exact(last, last.rows().get(candidate), next);
            if (found.isPresent()) {
                return found.getAsInt();
            }
        }
        return 0;
    }

    private static OptionalInt exact(DisplayPlan last, PlanRow row, DisplayPlan next) {
        return IntStream.range(0, next.rows().size())
                .filter(number -> same(last, row, next, next.rows().get(number)))
                .findFirst();
    }

    private static boolean same(DisplayPlan last, PlanRow row, DisplayPlan next, PlanRow candidate) {
        if (row instanceof PlanRow.FoldRow fold) {
            return candidate instanceof PlanRow.FoldRow that && that.id() == fold.id();
        }
        return Paragraph.firstOf(last, row)
                .filter(paragraph -> paragraph.isIn(next, candidate))
                .isPresent();
    }

    private record Paragraph(int version, int index) {
        static Optional<Paragraph> firstOf(DisplayPlan plan, PlanRow row) {
            if (!(row instanceof PlanRow.TextRow text)) {
                return Optional.empty();
            }
            return IntStream.range(0, text.cells().size())
                    .filter(column -> !text.cells().get(column).isEmpty())
                    .mapToObj(column -> new Paragraph(
                            plan.columns().get(column).version(),
                            text.cells().get(column).pieces().get(0).paragraph()))
                    .findFirst();
        }

        boolean isIn(DisplayPlan plan, PlanRow row) {
            return row instanceof PlanRow.TextRow text
                    && IntStream.range(0, text.cells().size())
                            .filter(column -> plan.columns().get(column).version() == version)
                            .anyMatch(column -> holds(text.cells().get(column)));
        }

        private boolean holds(Cell cell) {
            return cell.pieces().stream().anyMatch(piece -> piece.paragraph() == index);
        }
    }
}
