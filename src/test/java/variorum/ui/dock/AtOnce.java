package variorum.ui.dock;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that is done before the call returns. */
final class AtOnce implements Background {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        done.accept(work.get());
    }
}
