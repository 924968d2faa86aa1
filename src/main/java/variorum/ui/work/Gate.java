package variorum.ui.work;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds background work back until the window is on the screen. On a machine with few cores each slows the other down,
 * and the reader needs the window first.
 */
public final class Gate {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isOpen;

    /** Runs the work, now or when the gate opens. */
    synchronized void pass(Runnable beginning) {
        if (isOpen) {
            beginning.run();
        } else {
            waiting.add(beginning);
        }
    }

    /** Runs what waits; from now on nothing does. */
    public synchronized void open() {
        isOpen = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
