package variorum.ui.compare;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import variorum.display.DisplayPlan;
import variorum.display.PlanRow;
import variorum.ui.compare.pane.RowHeights;
import variorum.ui.compare.pane.Viewport;

/** The gutter beside a running text: what became of each paragraph. */
final class VerdictGutter extends Gutter {
    private final DisplayPlan plan;
    private final int column;
    private final RowHeights heights;
    private final RowVerdicts verdicts;
    private final Map<Integer, Node> shown = new HashMap<>();
    private GutterLayout layout = new GutterLayout(0, 0);
    private long shownHeights = -1;

    VerdictGutter(DisplayPlan plan, int column, RowHeights heights, RowVerdicts verdicts) {
        this.plan = plan;
        this.column = column;
        this.heights = heights;
        this.verdicts = verdicts;
    }

    @Override
    void show(Viewport viewport) {
        GutterLayout next = new GutterLayout(getWidth(), heights.typeSize());
        if (viewport.heights() != shownHeights || !next.equals(layout)) {
            getChildren().clear();
            shown.clear();
            shownHeights = viewport.heights();
            layout = next;
        }
        Map<Integer, Double> tops = viewport.tops(heights, plan.rows().size());
        shown.keySet().removeIf(row -> !tops.containsKey(row) && getChildren().remove(shown.get(row)));
        tops.forEach((row, top) -> shown.computeIfAbsent(row, this::add).setTranslateY(top));
    }

    private Node add(int row) {
        return plan.rows().get(row) instanceof PlanRow.TextRow ? addLabel(row) : addFold(row);
    }

    private Node addLabel(int row) {
        VerdictLabel label = verdicts.label(row, column, layout);
        getChildren().add(label);
        label.fill();
        label.applyCss();
        label.lay(heights.lineOfLinks(row));
        return label;
    }

    /** What is put away stands behind one strip across pane, margin and gutter. */
    private Node addFold(int row) {
        Rectangle strip = new Rectangle(getWidth(), heights.row(row) - heights.textTop());
        strip.setY(heights.textTop());
        strip.setManaged(false);
        strip.getStyleClass().add("fold-strip");
        addStyled(strip);
        return strip;
    }
}
