package variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/**
 * The link of a moved paragraph: from where it stood along a lane of the gutter to where it stands. An end out of sight
 * is pointed to with an arrow.
 */
final class MoveLink extends Group {
    private static final double BEND = 5;
    private static final double ARROW = 3.5;

    private final Path line = new Path();
    private final Path arrow = new Path();

    MoveLink(boolean sure) {
        setManaged(false);
        setMouseTransparent(true);
        line.getStyleClass().addAll("link", "link-moved");
        arrow.getStyleClass().add("link-arrow");
        if (!sure) {
            line.getStyleClass().add("link-doubtful");
        }
        getChildren().addAll(line, arrow);
    }

    /**
     * One end of the link.
     *
     * @param x where it meets the paragraph, or what is said of it
     * @param y from the top of the gutter, which may be out of sight
     */
    record End(double x, double y) {}

    void draw(End one, End other, double lane, double height) {
        End upper = one.y() <= other.y() ? one : other;
        End lower = one.y() <= other.y() ? other : one;
        List<PathElement> way = new ArrayList<>();
        List<PathElement> heads = new ArrayList<>();
        setVisible(lower.y() >= ARROW && upper.y() <= height - ARROW);
        if (upper.y() < ARROW) {
            way.add(new MoveTo(lane, 2 * ARROW));
            heads.addAll(head(lane, 1, 1));
        } else {
            addBend(way, upper, lane);
        }
        if (lower.y() > height - ARROW) {
            way.add(new LineTo(lane, height - 2 * ARROW));
            heads.addAll(head(lane, height - 1, -1));
        } else {
            addBendBack(way, lower, lane);
        }
        line.getElements().setAll(way);
        arrow.getElements().setAll(heads);
    }

    private static void addBend(List<PathElement> way, End end, double lane) {
        way.add(new MoveTo(end.x(), end.y()));
        way.add(new LineTo(lane + side(end, lane) * BEND, end.y()));
        way.add(new QuadCurveTo(lane, end.y(), lane, end.y() + BEND));
    }

    private static void addBendBack(List<PathElement> way, End end, double lane) {
        way.add(new LineTo(lane, end.y() - BEND));
        way.add(new QuadCurveTo(lane, end.y(), lane + side(end, lane) * BEND, end.y()));
        way.add(new LineTo(end.x(), end.y()));
    }

    /** On which side of the lane the end is; less than 1 where there is not room for the whole bend. */
    private static double side(End end, double lane) {
        return Math.max(-1, Math.min(1, (end.x() - lane) / BEND));
    }

    private static List<PathElement> head(double x, double tip, int down) {
        return List.of(
                new MoveTo(x, tip),
                new LineTo(x - ARROW, tip + down * 2 * ARROW),
                new LineTo(x + ARROW, tip + down * 2 * ARROW),
                new ClosePath());
    }
}
