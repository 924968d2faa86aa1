package variorum.progress;

import java.util.concurrent.CancellationException;

/** What long work reports to, and asks whether it should go on. Safe to call from any thread. */
public interface Monitor {
    /** Hears nothing and never cancels. */
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
     * Says how much of the step is done that was reported last; whoever tells of steps alone need not listen.
     *
     * @param share 0 to 1
     */
    default void advance(double share) {}

    /** For a part of the step: what advances from 0 to 1 there advances from the one share to the other here. */
    default Monitor part(double from, double to) {
        return new Part(this, from, to);
    }

    /**
     * Goes on unless the work was cancelled; long work calls this at least every 100 ms.
     *
     * @throws CancellationException when it was
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
