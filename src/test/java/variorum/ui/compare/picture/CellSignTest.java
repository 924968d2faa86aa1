package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.display.Verdict;
import variorum.sketch.Sketch;

class CellSignTest {
    @Test
    void aPassageThatIsPutAwayHasTheSignOfItsParagraphs() {
        FoldRow fold =
                (FoldRow) LongPassage.picture(LongPassage.SHORT).plan().rows().get(LongPassage.FOLD);

        assertThat(CellSign.of(fold, 2).mark()).isEqualTo("+");
        assertThat(CellSign.of(fold, 2).hint()).isEqualTo("Paragraphs 2, 3, 4, 5, added");
        assertThat(CellSign.of(fold, 1).mark()).isEmpty();
    }

    private static final DisplayPlan PLAN = Sketched.picture(Sketch.base(
                            "a: #The harbour",
                            "m*: The keeper left.",
                            "b: It [rained]. Nobody came.",
                            "c: One came.[s: ]Two left.",
                            "d: They met.[¶]They parted.",
                            "-: Nobody saw it.")
                    .other(
                            "a: #The harbour",
                            "b: It [snowed]. Nobody came.",
                            "c: One came.[¶]Two left.",
                            "d: They met.[s: ]They parted.",
                            "m: The keeper left.",
                            "-: The end."))
            .plan();

    private static List<String> words() {
        return rows().stream().map(row -> CellSign.of(PLAN, row, 1).words()).toList();
    }

    private static List<Integer> rows() {
        return IntStream.range(0, PLAN.rows().size()).boxed().toList();
    }

    private static String mark(Verdict verdict) {
        return CellSign.of(planOf(verdict, true, ""), 0, 1).mark();
    }

    private static DisplayPlan planOf(Verdict verdict, boolean sure, String why) {
        List<Cell> cells = List.of(cell(verdict, sure, ""), cell(verdict, sure, why));
        List<Column> columns =
                List.of(new Column(0, true, OptionalInt.empty(), 1, 1), new Column(1, false, OptionalInt.of(0), 1, 1));
        return new DisplayPlan(columns, List.of(new PlanRow.TextRow(cells, false)), List.of(), PLAN.tally());
    }

    private static Cell cell(Verdict verdict, boolean sure, String why) {
        Cell any = ((PlanRow.TextRow) PLAN.rows().get(0)).cells().get(0);
        return new Cell(
                any.pieces(),
                verdict,
                OptionalInt.empty(),
                OptionalInt.empty(),
                sure,
                false,
                why,
                List.of(),
                Optional.empty());
    }

    @Test
    void whatBecameOfAParagraphIsSaidInWords() {
        assertThat(words())
                .containsExactly(
                        "kept",
                        "moved down 3 ¶",
                        "reworded",
                        "split in 2",
                        "merged from 2",
                        "removed",
                        "moved down 3 ¶",
                        "added");
    }

    @Test
    void everyKindIsToldApartWithoutColour() {
        assertThat(List.of(
                        mark(Verdict.KEPT),
                        mark(Verdict.REWORDED),
                        mark(Verdict.REWRITTEN),
                        mark(Verdict.SPLIT),
                        mark(Verdict.MERGED),
                        mark(Verdict.MOVED),
                        mark(Verdict.ADDED),
                        mark(Verdict.REMOVED)))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothEndsOfAMoveSayWhereTheParagraphWent() {
        assertThat(CellSign.of(PLAN, 1, 1).mark()).isEqualTo("↓");
        assertThat(CellSign.of(PLAN, 6, 1).mark()).isEqualTo("↓");
        assertThat(CellSign.of(PLAN, 6, 1).told()).isEqualTo("moved down past 3 paragraphs");
    }

    @Test
    void theHintNamesTheParagraph() {
        assertThat(CellSign.of(PLAN, 3, 1).hint()).isEqualTo("Paragraphs 3, 4, split in 2");
        assertThat(CellSign.of(PLAN, 5, 1).hint()).isEqualTo("Paragraph 7, removed");
    }

    @Test
    void doubtIsSaidInWordsAndGivenReasons() {
        DisplayPlan doubtful = planOf(Verdict.REWORDED, false, "They share two names.");

        assertThat(CellSign.of(doubtful, 0, 1).hint())
                .isEqualTo("Paragraph 1, reworded\nA doubtful link. They share two names.");
    }
}
