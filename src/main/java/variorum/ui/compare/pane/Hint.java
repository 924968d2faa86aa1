package variorum.ui.compare.pane;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Sentences that a node says on hover, in lines of a readable length. Made when first needed: most never are. */
public final class Hint {
    private static final Duration DELAY = Duration.millis(350);
    private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(40);
    private static final int LONGEST_LINE = 52;
    private static final double WIDTH = 340;
    private static final double GAP = 6;

    private final Node owner;
    private final Supplier<String> text;

    private Hint(Node owner, Supplier<String> text) {
        this.owner = owner;
        this.text = text;
    }

    /**
     * Has the node say that on hover.
     *
     * @param text is asked for once, when it is first said
     */
    public static Hint install(Node owner, Supplier<String> text) {
        Hint hint = new Hint(owner, text);
        owner.addEventFilter(MouseEvent.MOUSE_MOVED, move -> hint.tooltip());
        return hint;
    }

    private Tooltip tooltip() {
        return (Tooltip) owner.getProperties().computeIfAbsent(Hint.class, key -> {
            Tooltip made = make();
            Tooltip.install(owner, made);
            return made;
        });
    }

    /** Asks for its text anew when it is said next. */
    public void forget() {
        if (owner.getProperties().remove(Hint.class) instanceof Tooltip made) {
            Tooltip.uninstall(owner, made);
        }
    }

    private Tooltip make() {
        String sentences = text.get();
        Tooltip tooltip = new Tooltip(sentences);
        tooltip.getStyleClass().add("hint");
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(LONG_ENOUGH_TO_READ);
        if (sentences.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            tooltip.setWrapText(true);
            tooltip.setPrefWidth(WIDTH);
        }
        return tooltip;
    }

    /** Says it now, below its node, until the reader does something else. */
    public void show() {
        Bounds bounds = owner.localToScreen(owner.getBoundsInLocal());
        Tooltip shown = tooltip();
        shown.setAutoHide(true);
        shown.show(owner, bounds.getMinX(), bounds.getMaxY() + GAP);
    }
}
