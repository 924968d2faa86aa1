package variorum.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What background work delivers to the window. While there is no window's thread yet, it waits here. */
public final class Deliveries {
    private final Consumer<Runnable> window;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean begun;

    /** @param window runs things on the window's thread, once that is there */
    Deliveries(Consumer<Runnable> window) {
        this.window = window;
    }

    /** Takes one, from any thread. */
    synchronized void take(Runnable delivery) {
        if (begun) {
            window.accept(delivery);
        } else {
            waiting.add(delivery);
        }
    }

    /** Delivers what has come by now; call it on the window's thread, which takes the rest as it comes. */
    public synchronized void begin() {
        begun = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
