package variorum.ui.readings;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does work away from the window. What was asked for last wins: what is under way for an earlier call is dropped. */
@FunctionalInterface
public interface ReadingsRunner {
    /**
     * Starts the work.
     *
     * @param done gets the result on the window's thread
     */
    void run(Supplier<Apparatus> work, Consumer<Apparatus> done);
}
