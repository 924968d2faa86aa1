package variorum.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the reader did, so that it can be undone and redone. Doing something new forgets what was undone before. */
public final class History {
    /** No one goes back further. */
    private static final int MOST_STEPS = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> nextUndo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> nextRedo = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Something that was done.
     *
     * @param name what a menu calls it after the word Undo, such as {@code Link}
     * @param undo restores the state before
     * @param redo does it again
     */
    public record Step(String name, Runnable undo, Runnable redo) {

        /** A step from one state to another, either of which {@code show} can restore. */
        static <T> Step between(String name, T before, T after, Consumer<T> show) {
            return new Step(name, () -> show.accept(before), () -> show.accept(after));
        }
    }

    /** The name of the next step to undo; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<String>> nextUndo() {
        return nextUndo.getReadOnlyProperty();
    }

    /** The name of the next step to redo; empty if there is none. */
    public ReadOnlyObjectProperty<Optional<String>> nextRedo() {
        return nextRedo.getReadOnlyProperty();
    }

    /** Does the step, so that it can be undone. */
    void perform(Step step) {
        remember(step);
        step.redo().run();
    }

    /** Makes a step that was already done undoable. */
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

    /** Does nothing when there is nothing to redo. */
    public void redo() {
        Optional.ofNullable(undone.poll()).ifPresent(step -> {
            done.push(step);
            name();
            step.redo().run();
        });
    }

    /** Forgets all steps, when what they were about is gone. */
    void clear() {
        done.clear();
        undone.clear();
        name();
    }

    private void name() {
        nextUndo.set(Optional.ofNullable(done.peek()).map(Step::name));
        nextRedo.set(Optional.ofNullable(undone.peek()).map(Step::name));
    }
}
