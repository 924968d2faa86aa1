package variorum.ui.compare.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.model.Span;
import variorum.sketch.Sketch;

class HitsTest {
    private static final DisplayPlan TWO_ROWS = Sketched.picture(
                    Sketch.base("a: First [one].", "b: Last [one].").other("a: First [two].", "b: Last [two]."))
            .plan();

    private static Hits found(int row, int column, Span words) {
        return new Hits(List.of(new Hit(row, column, words)), OptionalInt.of(0));
    }

    @Test
    void hitsStandWhereTheirWordsAre() {
        Hits hits = found(0, 1, new Span(0, 5));

        assertThat(hits.within(TWO_ROWS)).isEqualTo(hits);
    }

    @Test
    void whatWasFoundInALongerPictureIsNotShownInAShorterOne() {
        assertThat(found(2, 0, new Span(0, 5)).within(TWO_ROWS)).isEqualTo(Hits.NONE);
        assertThat(found(0, 2, new Span(0, 5)).within(TWO_ROWS)).isEqualTo(Hits.NONE);
    }

    @Test
    void whatStandsInAnotherRowByNowIsNotShown() {
        assertThat(found(1, 0, new Span(0, 5)).within(TWO_ROWS)).isEqualTo(Hits.NONE);
    }
}
