package variorum.ui.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;
import variorum.display.DisplayPlan;
import variorum.ui.compare.VersionParagraphs.Spot;
import variorum.ui.compare.pane.MarginSign;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.PieceBreak;

/** Tells where in a pane the caret is, and has its paragraphs dragged by their margins onto those of other panes. */
final class LinkingInput {
    private final VersionPane pane;
    private final int column;
    private final DisplayPlan plan;
    private final LinkingViewModel model;
    private boolean onHandle;
    private Optional<VersionParagraphs> grabbed = Optional.empty();
    private boolean dragging;

    private LinkingInput(VersionPane pane, int column, DisplayPlan plan, LinkingViewModel model) {
        this.pane = pane;
        this.column = column;
        this.plan = plan;
        this.model = model;
    }

    static void install(VersionPane pane, int column, DisplayPlan plan, LinkingViewModel model) {
        LinkingInput input = new LinkingInput(pane, column, plan, model);
        pane.selectionProperty().addListener(change -> input.tellCaret());
        pane.focusedProperty().addListener(change -> input.tellCaret());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, input::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, input::keepFromSelecting);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, input::released);
        pane.addEventFilter(MouseEvent.DRAG_DETECTED, input::takeHold);
        pane.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, over -> model.aimAt(input.paragraphAt(over)));
        pane.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, exit -> model.aimAt(Optional.empty()));
        pane.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                drop -> input.paragraphAt(drop).ifPresent(model::linkHeldWith));
    }

    private void tellCaret() {
        if (pane.isFocused()) {
            IndexRange selection = pane.getSelection();
            model.caretAt(column, spot(selection.getStart()), spot(last(selection)));
        }
    }

    /** A selection that ends where a row begins has nothing of that row. */
    private int last(IndexRange selection) {
        Position end = pane.offsetToPosition(selection.getEnd(), Bias.Forward);
        return selection.getLength() > 0 && end.getMinor() == 0 ? selection.getEnd() - 1 : selection.getEnd();
    }

    private Spot spot(int offset) {
        Position position = pane.offsetToPosition(offset, Bias.Forward);
        String before = pane.getParagraph(position.getMajor()).getText().substring(0, position.getMinor());
        return new Spot(position.getMajor(), before.split(PieceBreak.TEXT, -1).length - 1);
    }

    private Optional<VersionParagraphs> paragraphAt(MouseEvent event) {
        Spot spot = spot(offsetAt(event));
        return VersionParagraphs.between(plan, column, spot, spot);
    }

    private int offsetAt(MouseEvent event) {
        Point2D at = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
        return pane.hit(at.getX(), at.getY()).getInsertionIndex();
    }

    /** A handle is no text to select; another button than the first brings the caret for the menu of the row. */
    private void pressed(MouseEvent press) {
        onHandle = press.getButton() == MouseButton.PRIMARY && isHandle(press);
        if (onHandle) {
            pane.requestFocus();
            pane.moveTo(offsetAt(press));
            grabbed = paragraphAt(press);
            press.consume();
        } else if (press.getButton() == MouseButton.SECONDARY) {
            pane.requestFocus();
            IndexRange selection = pane.getSelection();
            int offset = offsetAt(press);
            if (offset < selection.getStart() || offset > selection.getEnd()) {
                pane.moveTo(offset);
            }
        }
    }

    private static boolean isHandle(MouseEvent press) {
        return press.getTarget() instanceof Node node
                && ancestors(node).anyMatch(each -> each instanceof MarginSign sign && sign.isHandle());
    }

    private static Stream<Node> ancestors(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    /** Of what is let go beside all panes nothing comes; panes hear of it themselves. */
    private void released(MouseEvent release) {
        Node under = release.getPickResult().getIntersectedNode();
        if (dragging && ancestors(under).noneMatch(VersionPane.class::isInstance)) {
            model.letGo();
        }
        dragging = false;
        keepFromSelecting(release);
    }

    private void keepFromSelecting(MouseEvent event) {
        if (onHandle) {
            event.consume();
        }
    }

    private void takeHold(MouseEvent drag) {
        if (onHandle) {
            grabbed.ifPresent(paragraph -> {
                model.hold(paragraph);
                pane.startFullDrag();
                dragging = true;
            });
            drag.consume();
        }
    }
}
