package variorum.display;

import java.util.List;
import variorum.model.Role;
import variorum.model.Span;

/**
 * One paragraph of a version as it is shown.
 *
 * @param paragraph its index in the version
 * @param span its text in the version
 * @param marks in order, apart from one another
 */
public record Piece(int paragraph, Span span, Role role, List<Mark> marks) {
    public Piece {
        marks = List.copyOf(marks);
    }

    /** The part of it that {@code part}, which is inside it, holds; quick also where there are very many marks. */
    public Piece within(Span part) {
        int from = firstMarkAfter(part.start());
        int to = from;
        while (to < marks.size() && marks.get(to).span().overlaps(part)) {
            to++;
        }
        List<Mark> held =
                marks.subList(from, to).stream().map(mark -> mark.within(part)).toList();
        return new Piece(paragraph, part, role, held);
    }

    /** The first mark that does not end before that place, or at it. */
    private int firstMarkAfter(int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
