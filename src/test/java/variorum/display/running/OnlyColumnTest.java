package variorum.display.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.display.Change;
import variorum.display.PlanRow.FoldRow;
import variorum.display.PlanView;
import variorum.sketch.Sketch;

class OnlyColumnTest {

    @Test
    void rowsInWhichTheColumnHasNothingAreLaidTogether() {
        PlanView view = only(
                Sketch.base("a: One.", "b: Four.", "-: Five.").other("a: One.", "-: Two.", "-: Three.", "b: Four."));

        assertThat(view.plan().rows()).hasSize(4);
        assertThat(view.cell(1, 0).isEmpty()).isTrue();
        assertThat(view.cell(1, 1).pieces()).hasSize(2);
        assertThat(view.plan().changes()).extracting(Change::row).containsExactly(1, 1, 3);
    }

    @Test
    void movesNameTheNewRows() {
        PlanView view = only(
                Sketch.base("m*: The end.", "a: First.").other("-: New.", "-: Newer.", "a: First.", "m: The end."));

        int from = view.cell(0, 0).isEmpty() ? 1 : 0;
        int to = view.cell(from, 0).partnerRow().orElseThrow();
        assertThat(view.cell(to, 1).partnerRow()).hasValue(from);
        assertThat(view.cell(to, 1).pieces()).hasSize(1);
    }

    @Test
    void whatIsPutAwayStays() {
        PlanView view = only(Sketch.base("a: Text.").other("a: Text.", "-: ~Share", "-: New."));

        assertThat(view.plan().rows()).hasSize(3);
        assertThat(view.plan().rows().get(1)).isInstanceOf(FoldRow.class);
    }

    private static PlanView only(Sketch sketch) {
        PlanView view = PlanView.of(sketch);
        return new PlanView(view.collation(), OnlyColumn.of(view.plan(), 0));
    }
}
