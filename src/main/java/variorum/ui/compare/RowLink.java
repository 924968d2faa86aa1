package variorum.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import variorum.display.Cell;
import variorum.display.PlanRow;
import variorum.display.Tie;
import variorum.ui.compare.GutterSides.Lack;
import variorum.ui.compare.pane.RowHeights;

/**
 * What stands beside one row in a gutter, drawn from the row's top: a link between the paragraphs left and right of it,
 * with a bracket where there are several, and what became of the paragraph.
 */
final class RowLink extends Group {
    private static final double PIN = 3;

    private final GutterSides sides;
    private final Optional<LinkLook> look;
    private int row;
    private final Path path = new Path();
    /** Behind what is put away. */
    private final Rectangle strip = new Rectangle();

    /** What became of the cell, or of the passage that is put away; none for what else is. */
    private final List<VerdictLabel> label = new ArrayList<>();

    private List<Tie> ties = List.of();
    /** What became of the paragraphs of each tie but the one that the cell's own label is about. */
    private final Map<Tie, VerdictLabel> furtherLabels = new HashMap<>();
    /** What the version lacks in the row, by the pieces of the one that it is compared with. */
    private final Map<Integer, VerdictLabel> lackLabels = new HashMap<>();
    /** Says that the link was made by hand. */
    private final Circle pin = new Circle(PIN);

    /** @param look where the link may serve other rows of that look */
    RowLink(GutterSides sides, int row, Optional<LinkLook> look) {
        this.sides = sides;
        this.row = row;
        this.look = look;
        setManaged(false);
    }

    Optional<LinkLook> look() {
        return look;
    }

    /** Is out of sight until it serves another row. */
    void rest() {
        setVisible(false);
        label.forEach(it -> it.setUserData(null));
    }

    /** Stands beside a row of its look from now on. */
    void serve(int newRow, RowVerdicts verdicts) {
        row = newRow;
        ties = sides.ties(row);
        label.forEach(it -> verdicts.move(it, row, sides.column()));
        setVisible(true);
    }

    /** Makes its parts, once it is in the scene: JavaFX seeks the styles twice of those that come there with it. */
    void fill(RowVerdicts verdicts, GutterLayout layout) {
        path.getStyleClass().add("link");
        getChildren().add(path);
        if (sides.plan().rows().get(row) instanceof PlanRow.TextRow text) {
            Cell cell = text.cells().get(sides.column());
            path.getStyleClass().add("link-" + cell.verdict().id());
            if (!cell.sure()) {
                path.getStyleClass().add("link-doubtful");
            }
            addLabels(cell, verdicts, layout);
            if (cell.byHand() && !cell.isEmpty()) {
                addPin();
            }
        } else {
            addFold((PlanRow.FoldRow) sides.plan().rows().get(row), verdicts, layout);
        }
    }

    private void addFold(PlanRow.FoldRow fold, RowVerdicts verdicts, GutterLayout layout) {
        strip.getStyleClass().add("fold-strip");
        getChildren().add(strip);
        if (fold.isOfPassage() && !fold.open()) {
            label.add(verdicts.foldLabel(fold, row, sides.column(), layout));
            addLabels();
        }
    }

    private void addLabels(Cell cell, RowVerdicts verdicts, GutterLayout layout) {
        ties = sides.ties(row);
        label.add(verdicts.label(row, sides.column(), layout));
        ties.stream()
                .filter(tie -> told(cell).filter(tie::equals).isEmpty())
                .forEach(tie -> furtherLabels.put(tie, verdicts.label(row, sides.column(), tie, layout)));
        for (Lack lack : sides.lacked(row)) {
            lackLabels.put(lack.piece(), verdicts.label(row, sides.column(), lack, layout));
        }
        addLabels();
    }

    private void addLabels() {
        List<VerdictLabel> labels = new ArrayList<>(label);
        labels.addAll(furtherLabels.values());
        labels.addAll(lackLabels.values());
        getChildren().addAll(labels);
        labels.forEach(VerdictLabel::fill);
    }

    /** Of several ties, the one that the cell's own label is about. */
    private Optional<Tie> told(Cell cell) {
        return ties.stream()
                .filter(tie -> tie.verdict() == cell.verdict())
                .findFirst()
                .or(() -> ties.stream().findFirst());
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
        path.getElements().clear();
        for (Tie tie : ties) {
            List<VerdictLabel> own =
                    Optional.ofNullable(furtherLabels.get(tie)).map(List::of).orElse(label);
            own.forEach(it -> it.lay(y(heights, tie)));
            path.getElements().addAll(line(tie, own, heights, layout));
        }
        lackLabels.forEach((piece, lack) -> lack.lay(heights.lineOfLinks(row, sides.counterpart(), piece)));
        pin.setCenterX(layout.width() - 2 * PIN);
        pin.setCenterY(y);
    }

    private double y(RowHeights heights, Tie tie) {
        return heights.lineOfLinks(
                row,
                sides.column(),
                sides.pieces(row, sides.column(), tie.own()).get(0));
    }

    private List<PathElement> line(Tie tie, List<VerdictLabel> own, RowHeights heights, GutterLayout layout) {
        return new TieLine(
                        y(heights, tie),
                        ends(tie, sides.leftColumn(), heights),
                        ends(tie, sides.rightColumn(), heights),
                        layout.width())
                .around(own.stream().filter(VerdictLabel::saysSomething).toList());
    }

    /** The first lines of the paragraphs at one side, if those belong to the link. */
    private List<Double> ends(Tie tie, int side, RowHeights heights) {
        if (!sides.isLinked(side)) {
            return List.of();
        }
        return sides.pieces(row, side, side == sides.column() ? tie.own() : tie.counterpart()).stream()
                .map(piece -> heights.lineOfLinks(row, side, piece))
                .toList();
    }
}
