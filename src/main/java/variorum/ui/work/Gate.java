package variorum.ui.work;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds background work back until the window is on the screen: on a machine with few cores both take longer when they
 * go on side by side, and a reader waits for the window first.
 */
public final class Gate {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isOpen;

    /** Lets this begin, now or later. */
    synchronized void pass(Runnable beginning) {
        if (isOpen) {
            beginning.run();
        } else {
            waiting.add(beginning);
        }
    }

    /** From now on nothing waits. */
    public synchronized void open() {
        isOpen = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
