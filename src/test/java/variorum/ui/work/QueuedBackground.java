package variorum.ui.work;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;

/** Work that is done when the {@code queue} does it. */
public record QueuedBackground(Consumer<Runnable> queue) implements Background {
    /** Does the work before the call returns. */
    public static final Background AT_ONCE = new QueuedBackground(Runnable::run);

    @Override
    public <T> void run(Function<Monitor, T> work, Consumer<T> done) {
        queue.accept(() -> done.accept(work.apply(Monitor.NONE)));
    }
}
