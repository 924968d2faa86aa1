package variorum.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import variorum.progress.Monitor;

/**
 * Shows how far long work is, on one line of the terminal, which is wiped at the end. Work that takes less than a
 * second shows nothing.
 */
final class ProgressLine implements Monitor {
    private static final long FIRST_AFTER_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintStream err;
    private long nextAt = System.nanoTime() + FIRST_AFTER_NANOS;
    private int shown;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public synchronized void report(String step, double share) {
        if (System.nanoTime() - nextAt >= 0) {
            nextAt = System.nanoTime() + EVERY_NANOS;
            show(step + " ... " + Math.round(share * 100) + " %");
        }
    }

    synchronized void wipe() {
        if (shown > 0) {
            show("");
            err.print('\r');
        }
        shown = 0;
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }
}
