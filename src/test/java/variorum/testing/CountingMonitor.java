package variorum.testing;

import java.util.concurrent.atomic.AtomicInteger;
import variorum.progress.Monitor;

/** Counts how often work looks at it, and cancels the work after so many looks. */
public final class CountingMonitor implements Monitor {
    private final AtomicInteger looks = new AtomicInteger();
    private final int looksBeforeCancelling;

    private CountingMonitor(int looksBeforeCancelling) {
        this.looksBeforeCancelling = looksBeforeCancelling;
    }

    public static CountingMonitor neverCancelling() {
        return new CountingMonitor(Integer.MAX_VALUE);
    }

    /** Lets the work go on for so many looks; the next one ends it. */
    public static CountingMonitor cancellingAfter(int looks) {
        return new CountingMonitor(looks);
    }

    public int looks() {
        return looks.get();
    }

    @Override
    public boolean isCancelled() {
        return looks.getAndIncrement() >= looksBeforeCancelling;
    }

    @Override
    public void report(String step, double share) {}
}
