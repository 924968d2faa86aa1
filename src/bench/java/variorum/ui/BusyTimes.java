package variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * How long each thing that is ours kept the window's thread busy: what a reader does, what background work delivers,
 * and every styling and layout of a frame. Everything but {@link #execute} is called on that thread.
 */
final class BusyTimes implements Executor {
    private final List<Double> millis = new ArrayList<>();
    private long started;
    private long frameStarted;

    /** Delivers to the window's thread, as the program does, and takes the time. */
    @Override
    public void execute(Runnable delivery) {
        Platform.runLater(() -> run(delivery));
    }

    void run(Runnable work) {
        started = System.nanoTime();
        work.run();
        millis.add(millisSince(started));
    }

    void follow(Scene scene) {
        scene.addPreLayoutPulseListener(() -> frameStarted = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> millis.add(millisSince(frameStarted)));
    }

    /** When the work began that runs now or ran last, in ns. */
    long started() {
        return started;
    }

    /** Gives what was measured since the last time. */
    List<Double> take() {
        List<Double> taken = List.copyOf(millis);
        millis.clear();
        return taken;
    }

    static double millisSince(long nanos) {
        return millisBetween(nanos, System.nanoTime());
    }

    static double millisBetween(long start, long end) {
        return (end - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
