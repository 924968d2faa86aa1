package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;

/** Finds the reader's row again in another plan, so that the reader stays at the same text. */
final class SameRow {
    private SameRow() {}

    /** The row of {@code next} that shows what {@code row} of {@code last} shows, or what stands before it; else 0. */
    static int find(DisplayPlan last, int row, DisplayPlan next) {
        // The numbers of folds are rows of a table, which mean nothing in a table of other versions.
        boolean sameTable = last.versions().equals(next.versions());
        Map<Shown, Integer> rows = new HashMap<>();
        for (int candidate = 0; candidate < next.rows().size(); candidate++) {
            for (Shown shown : Shown.in(next, candidate)) {
                rows.putIfAbsent(shown, candidate);
            }
        }
        for (int candidate = Math.min(row, last.rows().size() - 1); candidate >= 0; candidate--) {
            Optional<Integer> found = Shown.in(last, candidate).stream()
                    .filter(shown -> sameTable || shown.version().isPresent())
                    .findFirst()
                    .flatMap(shown -> Optional.ofNullable(rows.get(shown)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return 0;
    }

    /**
     * What a row is known by.
     *
     * @param version of a paragraph; empty for a fold
     * @param number of the paragraph in its version, or the fold's id
     */
    private record Shown(OptionalInt version, int number) {

        /** All that the row shows, from left to right. */
        static List<Shown> in(DisplayPlan plan, int row) {
            PlanRow content = plan.rows().get(row);
            if (content instanceof PlanRow.FoldRow fold) {
                return List.of(new Shown(OptionalInt.empty(), fold.id()));
            }
            return IntStream.range(0, content.cells().size())
                    .boxed()
                    .flatMap(column -> paragraphs(plan, row, column))
                    .toList();
        }

        private static Stream<Shown> paragraphs(DisplayPlan plan, int row, int column) {
            OptionalInt version = OptionalInt.of(plan.columns().get(column).version());
            return plan.pieces(row, column).stream().map(piece -> new Shown(version, piece.paragraph()));
        }
    }
}
