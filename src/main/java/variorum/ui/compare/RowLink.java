package variorum.ui.compare;

import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import variorum.display.Cell;
import variorum.display.PlanRow;
import variorum.display.Verdict;
import variorum.ui.words.Texts;

/** The link of one row in a gutter, drawn from the row's top. */
final class RowLink extends Group {
    private static final double HALF_BAR = 5;

    private final Shape shape;
    private final boolean manyAtRight;
    private final Path path = new Path();
    private final Rectangle target = new Rectangle();

    private enum Shape {
        NONE,
        LINE,
        BRACKET
    }

    private RowLink(Shape shape, boolean manyAtRight) {
        this.shape = shape;
        this.manyAtRight = manyAtRight;
        setManaged(false);
        path.getStyleClass().add("link");
        target.getStyleClass().add("link-target");
        getChildren().addAll(target, path);
    }

    /**
     * The link of that row.
     *
     * @param column whose link it is
     * @param columnAtRight whether that column stands right of the gutter
     */
    static RowLink of(PlanRow row, int column, boolean columnAtRight) {
        if (row instanceof PlanRow.TextRow text) {
            return of(text.cells().get(column), columnAtRight);
        }
        RowLink fold = new RowLink(Shape.NONE, false);
        fold.target.getStyleClass().add("fold-strip");
        return fold;
    }

    private static RowLink of(Cell cell, boolean columnAtRight) {
        RowLink link = new RowLink(shape(cell), columnAtRight == (cell.verdict() == Verdict.SPLIT));
        link.path.getStyleClass().add("link-" + cell.verdict().name().toLowerCase(Locale.ROOT));
        if (!cell.sure()) {
            link.path.getStyleClass().add("link-doubtful");
            Tooltip.install(link.target, new Tooltip(cell.why().isEmpty() ? Texts.text("link.doubtful") : cell.why()));
        }
        return link;
    }

    private static Shape shape(Cell cell) {
        if (cell.isEmpty()) {
            return Shape.NONE;
        }
        return switch (cell.verdict()) {
            case KEPT, REWORDED, REWRITTEN -> Shape.LINE;
            case SPLIT, MERGED -> Shape.BRACKET;
            case MOVED, ADDED, REMOVED -> Shape.NONE;
        };
    }

    /** Draws the link of that row in a gutter of that width. */
    void draw(int row, RowHeights heights, double width) {
        target.setY(heights.textTop());
        target.setWidth(width);
        target.setHeight(heights.row(row) - heights.textTop());
        path.getElements().setAll(elements(width, Math.rint(heights.anchor(row)) + 0.5));
    }

    private List<PathElement> elements(double width, double y) {
        return switch (shape) {
            case NONE -> List.of();
            case LINE -> List.of(new MoveTo(0, y), new LineTo(width, y));
            case BRACKET -> bracket(width, y);
        };
    }

    /** A line with a bar at the end where the several paragraphs are. */
    private List<PathElement> bracket(double width, double y) {
        double many = manyAtRight ? width - 1 : 1;
        return List.of(
                new MoveTo(0, y), new LineTo(width, y), new MoveTo(many, y - HALF_BAR), new LineTo(many, y + HALF_BAR));
    }
}
