package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import variorum.model.Tick;

/** Ticks stay on the change of the same words when base and other change places. */
class ReviewOfSwappedTest extends RememberedReviews {
    @Test
    void whoRefusedTheNewWordsFindsTheOldOnesFineFromTheOtherSide() {
        tickTheFirstChange(Tick.REFUSE);

        swap();
        assertThat(ticks()).isEqualTo("✓");

        swap();
        assertThat(ticks()).isEqualTo("✗");
    }

    @Test
    void aQuestionStaysAQuestion() {
        tickTheFirstChange(Tick.QUERY);

        swap();

        assertThat(ticks()).isEqualTo("?");
    }

    @Test
    void aTickIsTakenOffFromTheOtherSide() {
        tickTheFirstChange(Tick.REFUSE);
        swap();

        tickTheFirstChange(Tick.FINE);

        assertThat(ticks()).isEmpty();
        assertThat(window.model.dock().review().notesProperty().get().list()).isEmpty();
    }

    @Test
    void undoTakesATickOffWhicheverSideItWasSetFrom() {
        tickTheFirstChange(Tick.REFUSE);
        swap();

        window.model.desk().history().undo();

        assertThat(ticks()).isEmpty();
        window.model.desk().history().redo();
        assertThat(ticks()).isEqualTo("✓");
    }

    @Test
    void ticksAreTurnedTheNextDayToo() throws IOException {
        tickTheFirstChange(Tick.REFUSE);
        swap();
        open(strange, stranger);
        nextDay();

        open(wire, morning);

        assertThat(window.columns().get(0)).isEqualTo(MORNING);
        assertThat(ticks()).isEqualTo("✓");
    }

    @Test
    void itIsSaidThatTicksAreTurned() {
        tickTheFirstChange(Tick.REFUSE);

        swap();

        assertThat(window.model.comparison().messageProperty().get()).startsWith("Seen from the other side");
    }

    @Test
    void nothingIsSaidWhereNothingWasDecided() {
        tickTheFirstChange(Tick.QUERY);

        swap();

        assertThat(window.model.comparison().messageProperty().get()).isEmpty();
    }

    private void swap() {
        window.model.desk().swapBase();
        window.settleAll();
    }
}
