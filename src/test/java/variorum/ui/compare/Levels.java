package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import variorum.ui.compare.picture.RowStyle;

/** Measures on the screen how level the rows are, and whether all of their text has room. */
final class Levels {
    private Levels() {}

    /**
     * @param rows how many rows are seen in every pane
     * @param off by how many pixels the worst of them is off, at its top or bottom
     * @param clipped how many pixels of text stand below the bottom of their row
     * @param idle how many pixels of the row are free below its longest text, where that is most
     */
    record Measured(int rows, double off, double clipped, double idle) {}

    static Measured measure(Parent window, int panes) {
        Map<Integer, Bounds> first = rows(window, 0);
        Map<Integer, Double> room = new HashMap<>();
        int rows = first.size();
        double off = 0;
        for (int pane = 0; pane < panes; pane++) {
            Map<Integer, Bounds> others = rows(window, pane);
            rows = Math.min(rows, others.size());
            for (Map.Entry<Integer, Bounds> row : first.entrySet()) {
                Bounds other = others.getOrDefault(row.getKey(), row.getValue());
                off = Math.max(off, distance(row.getValue(), other));
            }
            roomBelowText(window, pane).forEach((row, free) -> room.merge(row, free, Math::min));
        }
        double least = room.values().stream().mapToDouble(free -> free).min().orElse(0);
        double most = room.values().stream().mapToDouble(free -> free).max().orElse(0);
        return new Measured(rows, off, Math.max(0, -least), most);
    }

    private static double distance(Bounds one, Bounds other) {
        return Math.max(Math.abs(one.getMinY() - other.getMinY()), Math.abs(one.getMaxY() - other.getMaxY()));
    }

    private static Map<Integer, Bounds> rows(Parent window, int pane) {
        Map<Integer, Bounds> rows = new HashMap<>();
        for (Node text : texts(window, pane)) {
            rows.put(((RowStyle) text.getUserData()).row(), text.localToScene(text.getLayoutBounds()));
        }
        return rows;
    }

    private static Map<Integer, Double> roomBelowText(Parent window, int pane) {
        Map<Integer, Double> room = new HashMap<>();
        for (Node text : texts(window, pane)) {
            double bottom = text.getLayoutBounds().getMaxY();
            double lowest = text.lookupAll(".text-run").stream()
                    .mapToDouble(run -> run.getBoundsInParent().getMaxY() - gap((Text) run))
                    .max()
                    .orElse(0);
            room.put(((RowStyle) text.getUserData()).row(), bottom - lowest);
        }
        return room;
    }

    /** What the face of that run asks for between lines, which its bounds hold below the last line, too. */
    private static double gap(Text run) {
        Text lines = new Text("x\nx");
        lines.setFont(run.getFont());
        double two = lines.getLayoutBounds().getHeight();
        lines.setText("x");
        return two - 2 * lines.getLayoutBounds().getHeight();
    }

    private static List<Node> texts(Parent window, int pane) {
        return window.lookup("#version-" + pane).lookupAll(".paragraph-text").stream()
                .filter(text -> text.getParent().isVisible())
                .filter(text -> text.getUserData() instanceof RowStyle)
                .toList();
    }

    /** Where that row begins, from the top of the window. */
    static double top(Parent window, int pane, int row) {
        return Objects.requireNonNull(rows(window, pane).get(row)).getMinY();
    }

    /** Where the text of that row begins, from the top of the window. */
    static double textTop(Parent window, int pane, int row) {
        return texts(window, pane).stream()
                .filter(text -> ((RowStyle) text.getUserData()).row() == row)
                .flatMap(text -> text.lookupAll(".text-run").stream())
                .mapToDouble(run -> run.localToScene(run.getLayoutBounds()).getMinY())
                .min()
                .orElseThrow();
    }

    static List<Integer> seen(Parent window, int pane) {
        return rows(window, pane).keySet().stream().sorted().toList();
    }
}
