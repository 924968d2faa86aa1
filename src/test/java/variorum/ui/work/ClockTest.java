package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ClockTest {
    private final Deque<Runnable> intervals = new ArrayDeque<>();
    private int strikes;
    private final Clock clock = new Clock(intervals::add, () -> strikes++);

    private void endInterval() {
        intervals.remove().run();
    }

    @Test
    void strikesAfterEachInterval() {
        clock.run(true);
        assertThat(strikes).isZero();

        endInterval();
        endInterval();

        assertThat(strikes).isEqualTo(2);
    }

    @Test
    void aStoppedClockIsSilentAndForgotten() {
        clock.run(true);

        clock.run(false);
        endInterval();

        assertThat(strikes).isZero();
        assertThat(intervals).isEmpty();
    }

    @Test
    void oneThatIsStoppedAndLetRunAgainStrikesNoMoreOftenThanBefore() {
        clock.run(true);

        clock.run(false);
        clock.run(true);

        assertThat(intervals).hasSize(1);
        endInterval();
        assertThat(strikes).isEqualTo(1);
    }
}
