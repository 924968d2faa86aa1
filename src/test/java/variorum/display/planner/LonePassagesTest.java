package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanRow.FoldRow.Contents;
import variorum.display.Verdict;
import variorum.model.Collation;
import variorum.model.ParagraphRange;
import variorum.sketch.Sketch;

/** Long passages that one version alone has. */
class LonePassagesTest {
    private static final PlanOptions SHORT = PlanOptions.FIRST.withShortensPassages(true);

    private static final Sketch SAME = Sketch.base("a: One.", "b: Two.").other("a: One.", "b: Two.");

    private static DisplayPlan plan(Collation collation, PlanOptions options) {
        return new DisplayPlanner().plan(collation, collation.table(), options);
    }

    /** The plan for a version with those rows beside one that is as the base. */
    private static DisplayPlan besideTheSame(String... rows) {
        return plan(Sketch.together(SAME, Sketch.base("a: One.", "b: Two.").other(rows)), SHORT);
    }

    private static List<Integer> folds(DisplayPlan plan) {
        return IntStream.range(0, plan.rows().size())
                .filter(row -> plan.rows().get(row) instanceof FoldRow)
                .boxed()
                .toList();
    }

    @Test
    void thePassageIsPutAway() {
        DisplayPlan plan = besideTheSame("a: One.", "-: New.", "-: Newer.", "-: Newest.", "b: Two.");

        assertThat(plan.rows()).hasSize(3);
        FoldRow fold = (FoldRow) plan.rows().get(1);
        assertThat(fold.contents()).isEqualTo(Contents.PASSAGE);
        assertThat(fold.rows()).isEqualTo(3);
        assertThat(fold.paragraphs())
                .containsExactly(ParagraphRange.emptyAt(1), ParagraphRange.emptyAt(1), new ParagraphRange(1, 4));
        assertThat(fold.first()).extracting(Cell::verdict).containsExactly(Verdict.KEPT, Verdict.KEPT, Verdict.ADDED);
    }

    @Test
    void whatOnlyTheBaseHasIsPutAwayToo() {
        DisplayPlan plan = plan(
                Sketch.together(
                        Sketch.base("-: Old.", "-: Older.", "-: Oldest.", "a: One.")
                                .other("a: One."),
                        Sketch.base("-: Old.", "-: Older.", "-: Oldest.", "a: One.")
                                .other("a: One.")),
                SHORT);

        assertThat(folds(plan)).containsExactly(0);
    }

    @Test
    void twoParagraphsAreNoLongPassage() {
        assertThat(folds(besideTheSame("a: One.", "-: New.", "-: Newer.", "b: Two.")))
                .isEmpty();
    }

    @Test
    void twoParagraphsThatWouldFillTheColumnAreALongPassage() {
        String paragraph = "-: " + "Long. ".repeat(80).strip();

        assertThat(folds(besideTheSame("a: One.", paragraph, paragraph, "b: Two.")))
                .containsExactly(1);
    }

    @Test
    void headingsAndFurnitureEndAPassage() {
        assertThat(folds(besideTheSame("a: One.", "-: New.", "-: #Part", "-: Newer.", "-: Newest.", "b: Two.")))
                .isEmpty();
        assertThat(besideTheSame("a: One.", "-: New.", "-: ~Share", "-: Newer.", "-: Newest.", "b: Two.")
                        .rows())
                .filteredOn(FoldRow.class::isInstance)
                .extracting(row -> ((FoldRow) row).contents())
                .containsExactly(Contents.FURNITURE);
    }

    @Test
    void whatWasMovedIsInMoreThanOneVersion() {
        DisplayPlan plan = plan(
                Sketch.together(
                        Sketch.base("m: End.", "a: One.", "b: Two.").other("m: End.", "a: One.", "b: Two."),
                        Sketch.base("m*: End.", "a: One.", "b: Two.")
                                .other("a: One.", "-: New.", "m: End.", "-: Newer.", "b: Two.")),
                SHORT);

        assertThat(folds(plan)).isEmpty();
    }

    @Test
    void twoVersionsAreShownWhole() {
        Collation two = Sketch.base("a: One.")
                .other("a: One.", "-: New.", "-: Newer.", "-: Newest.")
                .collation();

        assertThat(folds(plan(two, SHORT))).isEmpty();
    }

    @Test
    void openingAPassageChangesNoNumber() {
        Sketch cut = Sketch.base("-: Old.", "-: Older.", "-: Oldest.", "a: The [old] fox.")
                .other("a: The [new] fox.");
        Collation collation = Sketch.together(cut, cut);
        DisplayPlan closed = plan(collation, SHORT);
        DisplayPlan open = plan(collation, SHORT.withFoldOpen(0));

        assertThat(closed.changes()).extracting(Change::row).containsExactly(0, 0, 0, 0, 0, 0, 1, 1);
        assertThat(open.changes()).extracting(Change::row).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(open.changes())
                .extracting(Change::base)
                .isEqualTo(closed.changes().stream().map(Change::base).toList());
        assertThat(open.tally()).isEqualTo(closed.tally());
    }
}
