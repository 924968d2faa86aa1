package variorum.display.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.display.PlanRow;
import variorum.display.PlanView;
import variorum.display.Shift;
import variorum.display.Shift.Direction;
import variorum.sketch.Sketch;

class ShiftTest {

    /** What all cells of a move say, which must be one thing. */
    private static Shift shift(Sketch sketch) {
        PlanView view = PlanView.of(sketch);
        return IntStream.range(0, view.plan().rows().size())
                .filter(row -> view.plan().rows().get(row) instanceof PlanRow.TextRow)
                .boxed()
                .flatMap(row -> IntStream.of(0, 1).mapToObj(column -> view.cell(row, column)))
                .flatMap(cell -> cell.shift().stream())
                .reduce((one, two) -> {
                    assertThat(one).isEqualTo(two);
                    return one;
                })
                .orElseThrow();
    }

    @Test
    void bothEndsInBothVersionsSayTheSame() {
        Sketch up = Sketch.base("a: One.", "b: Two.", "m*: End.").other("m: End.", "a: One.", "b: Two.");

        assertThat(shift(up)).isEqualTo(new Shift(Direction.UP, 2));
        assertThat(PlanView.of(up).cell(0, 0).shift())
                .isEqualTo(PlanView.of(up).cell(3, 1).shift());
    }

    @Test
    void exchangedVersionsSayTheOppositeDirectionAndTheSameDistance() {
        assertThat(shift(Sketch.base("m*: End.", "a: One.", "b: Two.").other("a: One.", "b: Two.", "m: End.")))
                .isEqualTo(new Shift(Direction.DOWN, 2));
    }

    @Test
    void aSplitParagraphIsPassedOnceFromEitherSide() {
        assertThat(shift(Sketch.base("m*: End.", "a: One.[s: ]Two.", "b: Three.")
                        .other("a: One.[¶]Two.", "b: Three.", "m: End.")))
                .isEqualTo(new Shift(Direction.DOWN, 2));
        assertThat(shift(Sketch.base("a: One.[¶]Two.", "b: Three.", "m*: End.")
                        .other("m: End.", "a: One.[s: ]Two.", "b: Three.")))
                .isEqualTo(new Shift(Direction.UP, 2));
    }

    @Test
    void furnitureAndWhatOnlyOneVersionHasIsNotPassed() {
        assertThat(shift(Sketch.base("m*: End.", "a: One.", "f: ~Share this", "-: Cut.")
                        .other("a: One.", "f: ~Share this", "-: New.", "m: End.")))
                .isEqualTo(new Shift(Direction.DOWN, 1));
    }
}
