package variorum.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.display.Change;
import variorum.display.PlanRow;
import variorum.model.Span;

/** Lies over the margin of one version and shows signs beside the first words of changes. */
final class SignLayer extends Pane {
    private static final double SIGN_SIZE = 0.72;

    private final Picture picture;
    private final int column;
    private final Typography type;
    private final RowHeights heights;
    private final Map<Integer, Node> drawn = new HashMap<>();
    private Map<Integer, List<Placed>> signs = Map.of();
    private Viewport viewport = Viewport.NONE;

    SignLayer(Picture picture, int column, Typography type, RowHeights heights) {
        this.picture = picture;
        this.column = column;
        this.type = type;
        this.heights = heights;
        getStyleClass().add("sign-layer");
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private record Placed(Change change, ChangeSign sign) {}

    /** Shows these signs, by the numbers of their changes, as far as the changes have their words here. */
    void show(Map<Integer, ChangeSign> next) {
        List<Change> changes = picture.plan().changes();
        signs = new HashMap<>();
        next.forEach((number, sign) -> {
            if (number < changes.size() && columnOf(changes.get(number)) == column) {
                Change change = changes.get(number);
                signs.computeIfAbsent(change.row(), row -> new ArrayList<>()).add(new Placed(change, sign));
            }
        });
        clear();
        draw();
    }

    void show(Viewport next) {
        if (next.heights() != viewport.heights()) {
            clear();
        }
        viewport = next;
        draw();
    }

    private static int columnOf(Change change) {
        return switch (change.kind()) {
            case EDIT -> change.other().isEmpty() ? change.baseColumn() : change.otherColumn();
            case PARAGRAPH_ADDED -> change.otherColumn();
            case PARAGRAPH_REMOVED, PARAGRAPH_MOVED -> change.baseColumn();
        };
    }

    private void clear() {
        getChildren().clear();
        drawn.clear();
    }

    private void draw() {
        if (signs.isEmpty()) {
            return;
        }
        Map<Integer, Double> tops = viewport.tops(heights, picture.plan().rows().size());
        drawn.keySet().removeIf(row -> !tops.containsKey(row) && getChildren().remove(drawn.get(row)));
        tops.forEach((row, top) -> {
            if (signs.containsKey(row) && picture.plan().rows().get(row) instanceof PlanRow.TextRow) {
                drawn.computeIfAbsent(row, this::addSigns).setTranslateY(top);
            }
        });
    }

    /** Of changes on one line, the signs stand one over another, a little apart. */
    private Node addSigns(int row) {
        Group group = new Group();
        group.setManaged(false);
        Map<Double, Integer> onLine = new HashMap<>();
        for (Placed placed : signs.getOrDefault(row, List.of())) {
            double line = heights.lineTop(row, picture.pane(column), offset(row, placed.change()));
            int before = onLine.merge(line, 1, Integer::sum) - 1;
            Text text = new Text(placed.sign().sign());
            text.setFont(Font.font(type.size() * SIGN_SIZE));
            text.setTextOrigin(VPos.TOP);
            text.setX(2);
            text.setY(line + type.textTop() + before * type.size() * SIGN_SIZE);
            text.getStyleClass().add("change-sign");
            Tooltip.install(text, new Tooltip(placed.sign().words()));
            group.getChildren().add(text);
        }
        getChildren().add(group);
        return group;
    }

    private int offset(int row, Change change) {
        if (change.kind() != Change.Kind.EDIT) {
            return 0;
        }
        Span words = column == change.baseColumn() ? change.base() : change.other();
        return ShownWords.find(picture, row, column, words).start();
    }
}
