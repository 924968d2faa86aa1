package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import variorum.display.DisplayPlan;
import variorum.ui.compare.Moves.Move;

/**
 * The gutter between two panes, with a link from each paragraph to its partner. Where the partner of a moved one is out
 * of sight, its link bends towards it.
 */
final class LinkGutter extends Pane {
    /** How far beyond the edge a link goes whose other end is out of sight. */
    private static final double BEYOND = 80;

    private final DisplayPlan plan;
    private final int column;
    private final boolean columnAtRight;
    private final RowHeights heights;
    private final List<Move> moves;
    private final Map<Integer, RowLink> links = new HashMap<>();
    private final Map<Move, Path> curves = new HashMap<>();
    private long shownHeights = -1;

    /**
     * @param column whose links are drawn
     * @param columnAtRight whether that column stands right of this gutter
     */
    LinkGutter(DisplayPlan plan, int column, boolean columnAtRight, RowHeights heights) {
        this.plan = plan;
        this.column = column;
        this.columnAtRight = columnAtRight;
        this.heights = heights;
        this.moves = Moves.in(plan, column);
        getStyleClass().add("link-gutter");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Draws what belongs beside the rows that are seen; moves what is drawn already. */
    void show(Viewport viewport) {
        if (viewport.heights() != shownHeights) {
            getChildren().clear();
            links.clear();
            curves.clear();
            shownHeights = viewport.heights();
        }
        Map<Integer, Double> tops = viewport.tops(heights, plan.rows().size());
        links.keySet().removeIf(row -> !tops.containsKey(row) && getChildren().remove(links.get(row)));
        tops.forEach(this::showLink);
        moves.forEach(move -> showCurve(move, tops, viewport));
    }

    private void showLink(int row, double top) {
        RowLink link = links.computeIfAbsent(row, this::addLink);
        link.setTranslateY(top);
    }

    private RowLink addLink(int row) {
        RowLink link = RowLink.of(plan.rows().get(row), column, columnAtRight);
        link.draw(row, heights, getWidth());
        addStyled(link);
        return link;
    }

    private void showCurve(Move move, Map<Integer, Double> tops, Viewport viewport) {
        if (!tops.containsKey(move.row()) && !tops.containsKey(move.partnerRow())) {
            Optional.ofNullable(curves.remove(move)).ifPresent(getChildren()::remove);
            return;
        }
        double here = y(move.row(), tops, viewport);
        double there = y(move.partnerRow(), tops, viewport);
        double left = columnAtRight ? there : here;
        double right = columnAtRight ? here : there;
        double middle = getWidth() / 2;
        curves.computeIfAbsent(move, this::addCurve)
                .getElements()
                .setAll(new MoveTo(0, left), new CubicCurveTo(middle, left, middle, right, getWidth(), right));
    }

    private Path addCurve(Move move) {
        Path curve = new Path();
        curve.getStyleClass().addAll("link", "link-moved");
        curve.setManaged(false);
        addStyled(curve);
        return curve;
    }

    /**
     * Layout and styling are over in this frame when links are drawn; without this the first frame would show them
     * bare.
     */
    private void addStyled(Node node) {
        getChildren().add(node);
        node.applyCss();
    }

    private double y(int row, Map<Integer, Double> tops, Viewport viewport) {
        if (tops.containsKey(row)) {
            return tops.get(row) + heights.anchor(row);
        }
        return row < viewport.first() ? -BEYOND : viewport.height() + BEYOND;
    }
}
