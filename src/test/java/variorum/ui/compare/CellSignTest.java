package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.display.Verdict;
import variorum.model.Role;
import variorum.model.Span;

class CellSignTest {
    private static Cell cell(Verdict verdict, OptionalInt partner) {
        Piece piece = new Piece(0, new Span(0, 1), Role.BODY, List.of());
        return new Cell(List.of(piece), verdict, OptionalInt.empty(), partner, true, "");
    }

    private static String mark(Verdict verdict) {
        return CellSign.of(cell(verdict, OptionalInt.empty()), 5, false).mark();
    }

    @Test
    void everyKindIsToldApartWithoutColour() {
        assertThat(List.of(
                        mark(Verdict.KEPT),
                        mark(Verdict.REWORDED),
                        mark(Verdict.REWRITTEN),
                        mark(Verdict.MOVED),
                        mark(Verdict.ADDED),
                        mark(Verdict.REMOVED)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theArrowPointsToWhereTheParagraphWent() {
        assertThat(CellSign.of(cell(Verdict.MOVED, OptionalInt.of(9)), 5, true).mark())
                .isEqualTo("↓");
        assertThat(CellSign.of(cell(Verdict.MOVED, OptionalInt.of(2)), 5, true).mark())
                .isEqualTo("↑");
    }

    @Test
    void theBaseDoesNotRepeatWhatOthersDidToItsWording() {
        assertThat(CellSign.of(cell(Verdict.REWORDED, OptionalInt.empty()), 5, true)
                        .mark())
                .isEmpty();
    }

    @Test
    void doubtIsSaidInWords() {
        Cell doubtful = new Cell(
                cell(Verdict.REWORDED, OptionalInt.empty()).pieces(),
                Verdict.REWORDED,
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                "Only two names in common");

        assertThat(CellSign.of(doubtful, 5, false).words()).isEqualTo("Doubtful. Reworded. Only two names in common");
    }
}
