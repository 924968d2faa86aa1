package variorum.display;

import java.util.List;
import variorum.model.Role;
import variorum.model.Span;

/**
 * One paragraph of a version as it is shown.
 *
 * @param paragraph its index in the version
 * @param span its text in the version
 * @param marks in order
 */
public record Piece(int paragraph, Span span, Role role, List<Mark> marks) {
    public Piece {
        marks = List.copyOf(marks);
    }

    /** The part of it that {@code part}, which is inside it, holds. */
    public Piece within(Span part) {
        return new Piece(
                paragraph,
                part,
                role,
                marks.stream()
                        .filter(mark -> mark.span().overlaps(part))
                        .map(mark -> mark.within(part))
                        .toList());
    }
}
