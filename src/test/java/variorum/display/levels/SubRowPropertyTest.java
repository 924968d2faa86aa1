package variorum.display.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.display.DisplayPlan;
import variorum.display.Piece;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.display.levels.SubRow.Part;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Options;
import variorum.progress.Monitor;
import variorum.testing.SeededVersions;

/** What holds of the table rows of every row, whatever the versions. */
class SubRowPropertyTest {
    @ParameterizedTest
    @MethodSource("variorum.testing.SeededVersions#sets")
    void thePartsOfEveryCellFillItsColumnAndHoldItsParagraphsInOrder(SeededVersions seeded) {
        DisplayPlan plan = plan(seeded);
        PieceLevels levels = PieceLevels.of(plan);
        for (int row = 0; row < plan.rows().size(); row++) {
            TextRow text = (TextRow) plan.rows().get(row);
            List<SubRow> rows = SubRow.of(plan, text, levels.in(row));

            for (int column = 0; column < plan.columns().size(); column++) {
                List<Part> parts = parts(rows, column);
                assertThat(parts.stream().mapToInt(Part::span).sum()).isEqualTo(rows.size());
                assertThat(parts.stream().filter(Part::isFirst)).containsExactly(parts.get(0));
                assertThat(parts.stream().filter(Part::isLast)).containsExactly(parts.get(parts.size() - 1));
                assertThat(parts.stream().flatMap(part -> part.cell().pieces().stream()))
                        .extracting(Piece::paragraph)
                        .isEqualTo(text.cells().get(column).pieces().stream()
                                .map(Piece::paragraph)
                                .toList());
            }
        }
    }

    private static List<Part> parts(List<SubRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.parts().stream())
                .filter(part -> part.column() == column)
                .toList();
    }

    private static DisplayPlan plan(SeededVersions seeded) {
        Against against = seeded.seed() % 3 == 0 ? Against.PREVIOUS : Against.BASE;
        int base = against == Against.BASE ? seeded.seed() % seeded.versions().size() : 0;
        CollationRequest request =
                new CollationRequest(seeded.versions(), base, new Options(against, Set.of()), List.of());
        Collation collation = new Collator().collate(request, Monitor.NONE);
        PlanOptions options = new PlanOptions(Set.of(), false, Set.of());
        return new DisplayPlanner().plan(collation, collation.table(), options);
    }
}
