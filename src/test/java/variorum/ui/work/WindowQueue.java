package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands in for the window's thread: keeps what is to run there until the test runs it. */
public final class WindowQueue implements Executor {
    private static final long PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    int size() {
        return waiting.size();
    }

    /** Waits for the next thing to run, without running it. */
    Runnable next() {
        try {
            Runnable next = waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("something for the window to do").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs what comes until the condition holds. */
    public void runUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            next().run();
        }
    }
}
