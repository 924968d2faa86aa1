package variorum.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/**
 * The line across a gutter between paragraphs that answer to one another, with a bracket at a side where there are
 * several, or where the paragraph stands at another height.
 *
 * @param y the height of the line
 * @param left the heights of the paragraphs at the left; none where they stand in another pane
 * @param right the same at the right
 */
record TieLine(double y, List<Double> left, List<Double> right, double width) {
    private static final double BRACKET = 4;

    /** The line ends so far before the margin at the right, where a reviewer's sign may stand. */
    private static final double ROOM = 3;

    /** @param gaps the labels that it goes round, one at most */
    List<PathElement> around(List<VerdictLabel> gaps) {
        double from = needsBracket(left) ? BRACKET : 0;
        double edge = width - ROOM;
        double to = needsBracket(right) ? edge - BRACKET : edge;
        List<PathElement> line = new ArrayList<>();
        double at = from;
        for (VerdictLabel gap : gaps) {
            addStretch(line, at, gap.left());
            at = gap.right();
        }
        addStretch(line, at, to);
        addBracket(line, left, 0, from);
        addBracket(line, right, edge, to);
        return line;
    }

    private boolean needsBracket(List<Double> ends) {
        return ends.stream().anyMatch(end -> end != y);
    }

    private void addStretch(List<PathElement> line, double from, double to) {
        if (from < to) {
            line.add(new MoveTo(from, y));
            line.add(new LineTo(to, y));
        }
    }

    private void addBracket(List<PathElement> line, List<Double> ends, double edge, double spine) {
        if (needsBracket(ends)) {
            line.add(new MoveTo(spine, Math.min(y, Collections.min(ends))));
            line.add(new LineTo(spine, Math.max(y, Collections.max(ends))));
            ends.forEach(end -> {
                line.add(new MoveTo(spine, end));
                line.add(new LineTo(edge, end));
            });
        }
    }
}
