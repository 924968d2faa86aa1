package variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import variorum.display.Cell;
import variorum.display.PlanRow;
import variorum.ui.compare.pane.RowHeights;

/**
 * What stands beside one row in a gutter, drawn from the row's top: a link between the paragraphs left and right of it,
 * with a bracket where there are several, and what became of the paragraph.
 */
final class RowLink extends Group {
    private static final double BRACKET = 4;
    private static final double PIN = 3;

    private final GutterSides sides;
    private final int row;
    private final Path path = new Path();
    /** Behind what is put away. */
    private final Rectangle strip = new Rectangle();

    private final List<VerdictLabel> label = new ArrayList<>();
    /** Says that the link was made by hand. */
    private final Circle pin = new Circle(PIN);

    /** @param makeLabel says what became of the paragraph in that row */
    RowLink(GutterSides sides, int row, IntFunction<VerdictLabel> makeLabel) {
        this.sides = sides;
        this.row = row;
        setManaged(false);
        path.getStyleClass().add("link");
        getChildren().add(path);
        if (sides.plan().rows().get(row) instanceof PlanRow.TextRow text) {
            Cell cell = text.cells().get(sides.column());
            path.getStyleClass().add("link-" + cell.verdict().name().toLowerCase(Locale.ROOT));
            if (!cell.sure()) {
                path.getStyleClass().add("link-doubtful");
            }
            label.add(makeLabel.apply(row));
            getChildren().addAll(label);
            if (cell.isByHand() && !cell.isEmpty()) {
                addPin();
            }
        } else {
            strip.getStyleClass().add("fold-strip");
            getChildren().add(strip);
        }
    }

    private void addPin() {
        pin.getStyleClass().add("link-pin");
        pin.setMouseTransparent(true);
        getChildren().add(pin);
    }

    /** Draws it into a gutter of that layout. */
    void draw(RowHeights heights, GutterLayout layout) {
        strip.setY(heights.textTop());
        strip.setWidth(layout.width());
        strip.setHeight(heights.row(row) - heights.textTop());
        double y = heights.lineOfLinks(row);
        label.forEach(it -> it.lay(y));
        pin.setCenterX(layout.width() - 2 * PIN);
        pin.setCenterY(y);
        path.getElements().setAll(isSideBySide() ? line(heights, layout.width(), y) : List.of());
    }

    private boolean isSideBySide() {
        if (!(sides.plan().rows().get(row) instanceof PlanRow.TextRow text)) {
            return false;
        }
        Cell cell = text.cells().get(sides.column());
        return switch (cell.verdict()) {
            case KEPT, REWORDED, REWRITTEN, SPLIT, MERGED -> !cell.isEmpty();
            case MOVED -> !cell.isEmpty() && cell.partnerRow().isEmpty();
            case ADDED, REMOVED -> false;
        };
    }

    private List<PathElement> line(RowHeights heights, double width, double y) {
        List<PathElement> line = new ArrayList<>();
        List<Double> left = ends(heights, sides.leftColumn());
        List<Double> right = ends(heights, sides.rightColumn());
        double from = left.size() > 1 ? BRACKET : 0;
        double to = right.size() > 1 ? width - BRACKET : width;
        addStretches(line, from, to, y);
        addBracket(line, left, 0, from);
        addBracket(line, right, width, to);
        return line;
    }

    /** Leaves out what the label covers. */
    private void addStretches(List<PathElement> line, double from, double to, double y) {
        boolean isBroken = label.stream().anyMatch(VerdictLabel::isShown);
        double leftEnd = isBroken ? label.get(0).left() : to;
        line.add(new MoveTo(from, y));
        line.add(new LineTo(leftEnd, y));
        if (isBroken && label.get(0).right() < to) {
            line.add(new MoveTo(label.get(0).right(), y));
            line.add(new LineTo(to, y));
        }
    }

    private static void addBracket(List<PathElement> line, List<Double> ends, double edge, double spine) {
        if (ends.size() > 1) {
            line.add(new MoveTo(spine, ends.get(0)));
            line.add(new LineTo(spine, ends.get(ends.size() - 1)));
            ends.forEach(y -> {
                line.add(new MoveTo(spine, y));
                line.add(new LineTo(edge, y));
            });
        }
    }

    /** The first lines of the paragraphs on one side, if those belong to the link. */
    private List<Double> ends(RowHeights heights, int column) {
        if (!sides.isLinked(column)) {
            return List.of();
        }
        PlanRow.TextRow text = (PlanRow.TextRow) sides.plan().rows().get(row);
        return IntStream.range(0, text.cells().get(column).pieces().size())
                .mapToObj(piece -> heights.lineOfLinks(row, column, piece))
                .toList();
    }
}
