package variorum.ui.dock;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;

/** Does work away from the window. What was asked for last wins: what is under way for an earlier call is dropped. */
public interface Background {
    /**
     * Starts the work, which the monitor stops once it is dropped.
     *
     * @param done gets the result on the window's thread
     */
    <T> void run(Function<Monitor, T> work, Consumer<T> done);
}
