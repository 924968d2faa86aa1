package variorum.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the reader did, newest first, so that it can be undone and done again. Doing something new forgets what was
 * undone before.
 */
public final class History {
    /** Nobody goes back further. */
    private static final int MOST_STEPS = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Something that was done.
     *
     * @param name what a menu calls it after the word Undo, such as {@code Link}
     * @param undo brings back what was before
     * @param redo does it again
     */
    public record Step(String name, Runnable undo, Runnable redo) {

        /** Going from one state to another and back, both of which {@code show} takes. */
        public static <T> Step between(String name, T before, T after, Consumer<T> show) {
            return new Step(name, () -> show.accept(before), () -> show.accept(after));
        }
    }

    /** The name of what is undone next; none when there is nothing. */
    public ReadOnlyObjectProperty<Optional<String>> nextUndo() {
        return nextUndo.getReadOnlyProperty();
    }

    /** The name of what is done again next; none when there is nothing. */
    public ReadOnlyObjectProperty<Optional<String>> nextRedo() {
        return nextRedo.getReadOnlyProperty();
    }

    /** Does it, so that it can be undone. */
    public void perform(Step step) {
        remember(step);
        step.redo().run();
    }

    /** Lets it be undone; it is done. */
    void remember(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
        name();
    }

    /** Does nothing when there is nothing to undo. */
    public void undo() {
        Optional.ofNullable(done.poll()).ifPresent(step -> {
            undone.push(step);
            name();
            step.undo().run();
        });
    }

    /** Does nothing when there is nothing to do again. */
    public void redo() {
        Optional.ofNullable(undone.poll()).ifPresent(step -> {
            done.push(step);
            name();
            step.redo().run();
        });
    }

    /** Forgets all, when what the steps were about is gone. */
    public void clear() {
        done.clear();
        undone.clear();
        name();
    }

    private void name() {
        nextUndo.set(Optional.ofNullable(done.peek()).map(Step::name));
        nextRedo.set(Optional.ofNullable(undone.peek()).map(Step::name));
    }
}
