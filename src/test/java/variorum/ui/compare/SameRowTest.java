package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

class SameRowTest {
    private static final Collation COLLATION = Sketch.base("-: ~Share", "-: ~Print", "a: Text.", "-: ~Follow")
            .other("a: Text.")
            .collation();
    private static final DisplayPlan CLOSED = plan(Set.of());
    private static final DisplayPlan OPEN = plan(Set.of(0));

    private static DisplayPlan plan(Set<Integer> open) {
        return Sketched.picture(COLLATION, new PlanOptions(Set.of(), true, open))
                .plan();
    }

    @Test
    void aParagraphIsFoundBelowWhatWasOpened() {
        assertThat(SameRow.find(CLOSED, 1, OPEN)).isEqualTo(3);
    }

    @Test
    void theLineOfTheFoldStaysTheLine() {
        assertThat(SameRow.find(CLOSED, 0, OPEN)).isZero();
        assertThat(SameRow.find(CLOSED, 2, OPEN)).isEqualTo(4);
    }

    @Test
    void whatWasPutAwayLeadsToTheLineBeforeIt() {
        assertThat(SameRow.find(OPEN, 2, CLOSED)).isZero();
    }
}
