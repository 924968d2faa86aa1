package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.PlanView;
import variorum.display.Tie;
import variorum.display.Verdict;
import variorum.model.ParagraphRange;
import variorum.sketch.Sketch;

class TieTest {

    private static Tie tie(int own, int ownEnd, int counterpart, int counterpartEnd, Verdict verdict) {
        return new Tie(new ParagraphRange(own, ownEnd), new ParagraphRange(counterpart, counterpartEnd), verdict);
    }

    @Test
    void eachVersionIsTiedAsItsOwnComparisonHasIt() {
        PlanView view = PlanView.of(
                Sketch.together(
                        Sketch.base("a: One came.[¶]Two left.").other("a: One came.[s: ]Two left."),
                        Sketch.base("a: One came.", "b: Two left.").other("a: One came.", "b: Two left.")),
                PlanOptions.FIRST);

        assertThat(view.plan().rows()).hasSize(1);
        assertThat(view.cell(0, 1).verdict()).isEqualTo(Verdict.MERGED);
        assertThat(view.cell(0, 1).ties()).containsExactly(tie(0, 1, 0, 2, Verdict.MERGED));
        assertThat(view.cell(0, 2).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(view.cell(0, 2).ties())
                .containsExactly(tie(0, 1, 0, 1, Verdict.KEPT), tie(1, 2, 1, 2, Verdict.KEPT));
    }

    @Test
    void nothingTiesWhatStandsElsewhereOrAlone() {
        PlanView view =
                PlanView.of(Sketch.base("m*: End.", "a: One.", "-: Cut.").other("a: One.", "m: End."));

        assertThat(view.cell(0, 1).ties()).isEmpty();
        assertThat(view.cell(1, 1).ties()).containsExactly(tie(0, 1, 1, 2, Verdict.KEPT));
        assertThat(view.cell(1, 0).ties()).containsExactly(tie(1, 2, 0, 1, Verdict.KEPT));
        assertThat(view.cell(2, 1).ties()).isEmpty();
    }
}
