package variorum.ui.versions;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** Lets the reader put the things in a line into another order, by dragging them or with the keyboard. */
final class DragOrder {
    private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final KeyCombination LEFT = KeyCombination.valueOf("Shortcut+Shift+Left");
    private static final KeyCombination RIGHT = KeyCombination.valueOf("Shortcut+Shift+Right");

    private final HBox line;
    private final Class<? extends Node> kind;
    private final Mover mover;
    private OptionalInt held = OptionalInt.empty();

    private DragOrder(HBox line, Class<? extends Node> kind, Mover mover) {
        this.line = line;
        this.kind = kind;
        this.mover = mover;
    }

    /** Moves a thing to another place, counted without it, and refills the line; returns whether it moved. */
    @FunctionalInterface
    interface Mover {
        boolean move(int thing, int place);
    }

    /**
     * Lets the things be moved. Buttons consume such events, so the line handles them first.
     *
     * @param kind the type of the things that can be moved; anything else in the line does not count
     */
    static void install(HBox line, Class<? extends Node> kind, Mover mover) {
        DragOrder order = new DragOrder(line, kind, mover);
        line.addEventFilter(MouseEvent.MOUSE_PRESSED, order::pressed);
        line.addEventFilter(MouseEvent.DRAG_DETECTED, order::takeHold);
        line.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, order::aim);
        line.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, exit -> order.mark(-1));
        line.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, order::drop);
        line.addEventFilter(KeyEvent.KEY_PRESSED, order::pressed);
    }

    private List<Node> things() {
        return line.getChildren().stream().filter(kind::isInstance).toList();
    }

    private void pressed(MouseEvent press) {
        held = IntStream.range(0, things().size())
                .filter(thing -> things().get(thing).getBoundsInParent().contains(press.getX(), press.getY()))
                .findFirst();
    }

    /** The drag starts where the button was pressed, which the pointer may have left already. */
    private void takeHold(MouseEvent drag) {
        if (held.isPresent()) {
            line.startFullDrag();
            drag.consume();
        }
    }

    private void aim(MouseDragEvent over) {
        if (held.isPresent()) {
            mark(gap(over.getX()));
        }
    }

    /** How many things are before that place in the line. */
    private int gap(double x) {
        return (int) things().stream()
                .map(Node::getBoundsInParent)
                .mapToDouble(Bounds::getCenterX)
                .filter(center -> center < x)
                .count();
    }

    /** Shows where it would be dropped; -1 for nowhere. */
    private void mark(int gap) {
        int last = things().size() - 1;
        for (int thing = 0; thing <= last; thing++) {
            things().get(thing).pseudoClassStateChanged(DROP_BEFORE, thing == gap);
            things().get(thing).pseudoClassStateChanged(DROP_AFTER, thing == last && gap > last);
        }
    }

    private void drop(MouseDragEvent release) {
        int gap = gap(release.getX());
        mark(-1);
        held.ifPresent(thing -> move(thing, gap > thing ? gap - 1 : gap));
        held = OptionalInt.empty();
    }

    private void pressed(KeyEvent key) {
        int step = LEFT.match(key) ? -1 : RIGHT.match(key) ? 1 : 0;
        OptionalInt focused = IntStream.range(0, things().size())
                .filter(thing -> things().get(thing).isFocusWithin())
                .findFirst();
        if (step != 0 && focused.isPresent()) {
            int place = focused.getAsInt() + step;
            if (move(focused.getAsInt(), place)) {
                things().get(place).lookupAll(".toggle-button").forEach(Node::requestFocus);
            }
            key.consume();
        }
    }

    private boolean move(int thing, int place) {
        return thing != place && mover.move(thing, place);
    }
}
