package variorum.display.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.TextRow;
import variorum.display.PlanView;
import variorum.display.Verdict;
import variorum.display.levels.PieceLevels.Level;
import variorum.model.Collation;
import variorum.sketch.Sketch;

class SubRowTest {
    private static final Sketch APART = Sketch.base("a: One came.", "b: Two left.", "c: Three stayed.");
    private static final Sketch ALL_THREE = APART.other("a: One came.", "b: Two left.", "c: Three stayed.");
    private static final Sketch MERGED = Sketch.base("a: One came.[¶]Two left.[¶]Three stayed.")
            .other("a: One came.[s: ]Two left.[s: ]Three stayed.");

    private static List<SubRow> rows(PlanView view, List<Level> levels) {
        return SubRow.of(view.plan(), (TextRow) view.plan().rows().get(0), levels);
    }

    private static List<SubRow> rows(Sketch... sketches) {
        return rows(Sketch.together(sketches));
    }

    /** The table rows of the first row of the plan. */
    private static List<SubRow> rows(Collation collation) {
        PlanView view = PlanView.of(collation, PlanOptions.FIRST);
        return rows(view, PieceLevels.of(view.plan()).in(0));
    }

    /**
     * A line a table row: in each column the numbers of the paragraphs that begin there, a bar where what is above goes
     * on, a dash where the version lacks some, a dot where nothing is said.
     */
    private static List<String> drawn(List<SubRow> rows) {
        int columns = rows.get(0).parts().size();
        List<String[]> lines = new ArrayList<>();
        for (SubRow row : rows) {
            String[] line = new String[columns];
            Arrays.fill(line, "|");
            row.parts().forEach(part -> line[part.column()] = drawn(part.cell()));
            lines.add(line);
        }
        return lines.stream().map(line -> String.join(" ", line)).toList();
    }

    private static String drawn(Cell cell) {
        if (cell.isEmpty()) {
            return cell.verdict() == Verdict.REMOVED ? "-" : ".";
        }
        return cell.pieces().stream()
                .map(piece -> String.valueOf(piece.paragraph() + 1))
                .collect(Collectors.joining("+"));
    }

    private static List<Verdict> verdicts(List<SubRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.parts().stream())
                .filter(part -> part.column() == column)
                .map(part -> part.cell().verdict())
                .toList();
    }

    @Test
    void whatAnswersToOneAnotherStandsSideBySideAndTheMergedParagraphBesideAll() {
        assertThat(drawn(rows(MERGED, ALL_THREE, ALL_THREE))).containsExactly("1 1 1 1", "2 | 2 2", "3 | 3 3");
    }

    @Test
    void ofTwoVersionsARowStaysOne() {
        assertThat(drawn(rows(MERGED))).containsExactly("1+2+3 1");
    }

    @Test
    void aParagraphWithoutAPartnerStaysWhereItIs() {
        assertThat(drawn(rows(
                        MERGED, APART.other("a: One came.", "b: Two left.", "-: Nobody saw it.", "c: Three stayed."))))
                .containsExactly("1 1 1", "2 | 2+3", "3 | 4");
    }

    @Test
    void whatOthersSplitOrMergedBeginsBesideIt() {
        assertThat(drawn(rows(
                        MERGED,
                        Sketch.base("a: One came.", "b: Two left.[¶]Three stayed.")
                                .other("a: One came.", "b: Two left.[s: ]Three stayed."),
                        Sketch.base("a: One came.", "b: Two[ ]left.", "c: Three stayed.")
                                .other("a: One came.", "b: Two[¶]left.", "c: Three stayed."))))
                .containsExactly("1 1 1 1", "2 | 2 2+3", "3 | | 4");
    }

    @Test
    void whatAVersionLacksIsSeenBesideIt() {
        assertThat(drawn(rows(MERGED, ALL_THREE, APART.other("b: Two left.", "c: Three stayed."))))
                .containsExactly("1 1 1 -", "2 | 2 1", "3 | 3 2");
        assertThat(drawn(rows(MERGED, ALL_THREE, APART.other("a: One came.", "c: Three stayed."))))
                .containsExactly("1 1 1 1", "2 | 2 -", "3 | 3 2");
        assertThat(drawn(rows(MERGED, ALL_THREE, APART.other("a: One came."))))
                .containsExactly("1 1 1 1", "2 | 2 -", "3 | 3 |");
        assertThat(drawn(rows(MERGED, ALL_THREE, APART.other("-: Other."))))
                .containsExactly("1 1 1 -", "2 | 2 |", "3 | 3 |");
    }

    @Test
    void whatStandsElsewhereIsNotCalledRemoved() {
        List<SubRow> rows = rows(
                MERGED,
                ALL_THREE,
                Sketch.base("a*: One came.", "b: Two left.", "c: Three stayed.")
                        .other("b: Two left.", "c: Three stayed.", "a: One came."));

        assertThat(drawn(rows)).containsExactly("1 1 1 .", "2 | 2 1", "3 | 3 2");
    }

    @Test
    void eachPartIsToldByWhatAnswersToIt() {
        Sketch reworded = Sketch.base("a: One came.", "b: Two [left].", "c: Three stayed.")
                .other("a: One came.", "b: Two [went].", "c: Three stayed.");
        List<SubRow> rows = rows(MERGED, reworded, APART.other("a: One came.", "c: Three stayed."));

        assertThat(verdicts(rows, 0)).containsOnly(Verdict.KEPT);
        assertThat(verdicts(rows, 1)).containsExactly(Verdict.MERGED);
        assertThat(verdicts(rows, 2)).containsExactly(Verdict.KEPT, Verdict.REWORDED, Verdict.KEPT);
        assertThat(verdicts(rows, 3)).containsExactly(Verdict.KEPT, Verdict.REMOVED, Verdict.KEPT);
    }

    @Test
    void aPartWithAParagraphOfItsOwnIsReworded() {
        List<SubRow> rows =
                rows(MERGED, APART.other("a: One came.", "b: Two left.", "-: Nobody saw it.", "c: Three stayed."));

        assertThat(verdicts(rows, 2)).containsExactly(Verdict.KEPT, Verdict.REWORDED, Verdict.KEPT);
    }

    @Test
    void whatAVersionLacksIsToldByItsFirstPartWhereItHasNoPlace() {
        List<SubRow> rows = rows(MERGED, APART.other("a: One came.", "c: Three stayed."));

        assertThat(drawn(rows)).containsExactly("1+2 1 1", "3 | 2");
        assertThat(verdicts(rows, 2)).containsExactly(Verdict.REWORDED, Verdict.KEPT);
    }

    @Test
    void eachVersionAgainstTheOneBeforeStandsBesideIt() {
        Collation chain = Sketch.chain(
                Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left."),
                Sketch.base("a: One came.[s: ]Two left.").other("a: One came.[¶]Two left."),
                Sketch.base("a: One came.", "b: Two left.").other("a: One came.", "b: Two left."));

        assertThat(drawn(rows(chain))).containsExactly("1+2 1 1 1", "| | 2 2");
    }

    @Test
    void wherePiecesCrossTheyStandTogether() {
        PlanView view = PlanView.of(Sketch.together(MERGED, ALL_THREE), PlanOptions.FIRST);
        List<Level> crossed = List.of(new Level(2, 1, 0, 2), new Level(2, 2, 0, 1));

        assertThat(drawn(rows(view, crossed))).containsExactly("1+2+3 1 1+2+3");
    }

    @Test
    void whereOnlyTheFirstCrossTheOthersAreLevel() {
        PlanView view = PlanView.of(Sketch.together(MERGED, ALL_THREE), PlanOptions.FIRST);
        List<Level> crossed = List.of(new Level(2, 0, 0, 2), new Level(2, 1, 0, 1));

        assertThat(drawn(rows(view, crossed))).containsExactly("1 1 1", "2+3 | 2+3");
    }
}
