package variorum.ui.work;

import java.util.function.Consumer;
import java.util.function.Function;
import variorum.progress.Monitor;

/** Does one kind of work in the background. New work cancels the work before it, which then delivers nothing. */
public interface Background {
    /**
     * Starts the work.
     *
     * @param work is cancelled through its monitor
     * @param done is given the result, on the JavaFX thread
     */
    <T> void run(Function<Monitor, T> work, Consumer<T> done);
}
