package variorum.testing;

import variorum.progress.Monitor;

/** Of work that is no longer wanted from the start. */
public final class CancelledMonitor implements Monitor {
    @Override
    public boolean isCancelled() {
        return true;
    }

    @Override
    public void report(String step, double share) {}
}
