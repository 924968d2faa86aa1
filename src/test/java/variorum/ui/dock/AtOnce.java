package variorum.ui.dock;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;

/** Work that is done before the call returns. */
final class AtOnce implements Background {
    @Override
    public <T> void run(Function<Monitor, T> work, Consumer<T> done) {
        done.accept(work.apply(Monitor.NONE));
    }
}
