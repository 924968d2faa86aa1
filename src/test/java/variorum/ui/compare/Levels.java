package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Measures on the screen how level the rows are. */
final class Levels {
    private Levels() {}

    /** How many rows are seen in all panes, and by how many pixels the worst of them is off, at its top or bottom. */
    record Measured(int rows, double worst) {}

    static Measured measure(Parent window, int panes) {
        Map<Integer, Bounds> first = rows(window, 0);
        int rows = first.size();
        double worst = 0;
        for (int pane = 1; pane < panes; pane++) {
            Map<Integer, Bounds> others = rows(window, pane);
            rows = Math.min(rows, others.size());
            for (Map.Entry<Integer, Bounds> row : first.entrySet()) {
                Bounds other = others.getOrDefault(row.getKey(), row.getValue());
                worst = Math.max(worst, off(row.getValue(), other));
            }
        }
        return new Measured(rows, worst);
    }

    private static double off(Bounds one, Bounds other) {
        return Math.max(Math.abs(one.getMinY() - other.getMinY()), Math.abs(one.getMaxY() - other.getMaxY()));
    }

    private static Map<Integer, Bounds> rows(Parent window, int pane) {
        Map<Integer, Bounds> rows = new HashMap<>();
        for (Node text : window.lookup("#version-" + pane).lookupAll(".paragraph-text")) {
            if (text.getParent().isVisible() && text.getUserData() instanceof RowStyle style) {
                rows.put(style.row(), text.localToScene(text.getLayoutBounds()));
            }
        }
        return rows;
    }

    static List<Integer> seen(Parent window, int pane) {
        return rows(window, pane).keySet().stream().sorted().toList();
    }
}
