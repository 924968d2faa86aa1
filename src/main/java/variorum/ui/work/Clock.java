package variorum.ui.work;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Does something at intervals, on the JavaFX thread. In between JavaFX rests; an animation would make it prepare sixty
 * frames a second.
 */
public final class Clock {
    private final Consumer<Runnable> later;
    private final Runnable work;
    private boolean runs;
    private boolean waits;

    /** @param later does what is given to it after the interval */
    Clock(Consumer<Runnable> later, Runnable work) {
        this.later = later;
        this.work = work;
    }

    /** A clock that does not run yet. */
    public static Clock every(Duration interval, Runnable work) {
        return new Clock(next -> BackgroundRunner.later(interval, next), work);
    }

    /** Lets it run, the first interval from now, or stops it. */
    public void run(boolean on) {
        runs = on;
        if (on && !waits) {
            await();
        }
    }

    private void await() {
        waits = true;
        later.accept(this::strike);
    }

    private void strike() {
        waits = false;
        if (runs) {
            work.run();
            await();
        }
    }
}
