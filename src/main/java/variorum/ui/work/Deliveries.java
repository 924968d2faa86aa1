package variorum.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What background work delivers to the window. While the window is not there to take it, it waits here. */
public final class Deliveries {
    private final Consumer<Runnable> window;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean handedOn;

    /** Hands deliveries on to {@code window}, which runs them on the window's thread, once that is wanted. */
    Deliveries(Consumer<Runnable> window) {
        this.window = window;
    }

    /** Takes one, from any thread. */
    synchronized void take(Runnable delivery) {
        if (handedOn) {
            window.accept(delivery);
        } else {
            waiting.add(delivery);
        }
    }

    /** Delivers what has come by now, on this thread, which must be the window's; what comes after it waits again. */
    public synchronized void deliver() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** From now on the window takes what comes as it comes. */
    public synchronized void handOn() {
        handedOn = true;
        waiting.forEach(window);
        waiting.clear();
    }
}
