package variorum.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.Mark.Look;
import variorum.model.Role;
import variorum.model.Span;

class PieceTest {
    private static final Piece PIECE =
            new Piece(0, new Span(0, 20), Role.BODY, List.of(mark(0, 3), mark(5, 10), mark(10, 12), mark(15, 20)));

    private static Mark mark(int start, int end) {
        return new Mark(new Span(start, end), Look.INSERTED, List.of(), false);
    }

    @Test
    void aPartHasTheMarksInItCutAtItsEnds() {
        assertThat(PIECE.within(new Span(3, 11)).marks()).containsExactly(mark(5, 10), mark(10, 11));
        assertThat(PIECE.within(new Span(11, 16)).marks()).containsExactly(mark(11, 12), mark(15, 16));
    }

    @Test
    void aPartBetweenMarksHasNoMarks() {
        assertThat(PIECE.within(new Span(12, 15)).marks()).isEmpty();
    }
}
