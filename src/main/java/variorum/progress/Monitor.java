package variorum.progress;

import java.util.concurrent.CancellationException;

/**
 * Long work reports its progress to a monitor, and asks it whether to go on and how many threads it may use. Safe to
 * call from any thread.
 */
public interface Monitor {
    /** Ignores progress and never cancels. */
    Monitor NONE = new Monitor() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void report(String step, double share) {}
    };

    boolean isCancelled();

    /**
     * Says what is being done and how much of it is done.
     *
     * @param step a few words for a reader, such as {@code comparing evening.txt}
     * @param share 0 to 1
     */
    void report(String step, double share);

    /**
     * Reports how much of the current step is done; a monitor that only shows steps can ignore it.
     *
     * @param share 0 to 1
     */
    default void advance(double share) {}

    /** How many threads the work may use, from 1; unless someone wants less, as many as there are processors. */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** This monitor, for work that may use so many threads at most. */
    default Monitor withThreads(int most) {
        return new FewerThreads(this, most);
    }

    /**
     * A monitor for part of the step: when it advances from 0 to 1, this one advances from {@code from} to {@code to}.
     */
    default Monitor part(double from, double to) {
        return new Part(this, from, to);
    }

    /**
     * Does nothing unless the work was cancelled; long work calls this at least every 100 ms.
     *
     * @throws CancellationException if it was
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
