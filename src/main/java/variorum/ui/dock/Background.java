package variorum.ui.dock;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does work away from the window. What was asked for last wins: what is under way for an earlier call is dropped. */
public interface Background {
    /**
     * Starts the work.
     *
     * @param done gets the result on the window's thread
     */
    <T> void run(Supplier<T> work, Consumer<T> done);
}
