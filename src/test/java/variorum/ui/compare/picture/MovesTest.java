package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.sketch.Sketch;

class MovesTest {
    @Test
    void newWordsInAMovedParagraphAreWhereItWentAndLostOnesWhereItWas() {
        DisplayPlan plan = Sketched.picture(
                        Sketch.base("m*: The [old] end [was] near.", "a: First [one].", "b: Second.")
                                .other("a: First [two].", "b: Second.", "m: The [new] end [] near."))
                .plan();

        assertThat(plan.changes())
                .extracting(change -> Moves.rowOfWords(plan, change))
                .as("the move, old against new, was, one against two")
                .containsExactly(0, 3, 0, 1);
    }
}
