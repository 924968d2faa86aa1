package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.Cell;
import variorum.display.PlanOptions;
import variorum.display.PlanRow;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

class MovesViewModelTest {
    private static final Collation MOVED = Sketch.base("m*: The end.", "a: First.", "b: Second.")
            .other("a: First.", "b: Second.", "m: The end.")
            .collation();

    private final ComparisonViewModel model = new ComparisonViewModel();

    @BeforeEach
    void showWhatIsAskedFor() {
        model.optionsProperty().addListener((property, last, options) -> show(options));
        show(PlanOptions.FIRST);
    }

    private void show(PlanOptions options) {
        model.show(Sketched.picture(MOVED, options));
    }

    private Cell cell(int row, int column) {
        return ((PlanRow.TextRow) model.picture().plan().rows().get(row))
                .cells()
                .get(column);
    }

    @Test
    void theReaderIsToldWhichParagraphWentWhere() {
        model.steps().next();
        model.moves().otherEnd();

        assertThat(model.messageProperty().get())
                .isEqualTo("Paragraph 3, moved down past 2 paragraphs; once more leads back");
    }

    @Test
    void theOtherEndIsLaidBesideTheOneThatIsRead() {
        model.steps().next();
        model.moves().bringTogether();

        assertThat(cell(0, 0).isEmpty()).isFalse();
        assertThat(cell(0, 1).isEmpty()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("Paragraph 3, moved down past 2 paragraphs; Esc goes back");
    }

    @Test
    void fromItsOtherEndTheBaseIsBroughtThere() {
        model.pointAt(3, 1, List.of());
        model.moves().bringTogether();

        assertThat(cell(3, 0).isEmpty()).isFalse();
        assertThat(cell(0, 0).isEmpty()).isTrue();
    }

    @Test
    void whatWasBroughtIsPutBackAndTheReaderIsWhereTheyWere() {
        model.steps().next();
        model.moves().bringTogether();
        assertThat(model.moves().together().get()).isTrue();

        model.moves().bringTogether();
        assertThat(model.moves().together().get()).isFalse();
        assertThat(cell(0, 1).isEmpty()).isTrue();
        assertThat(model.placeProperty().get().orElseThrow().row()).isZero();
        assertThat(model.currentChange()).hasValue(0);
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void whereNothingMovedTheReaderIsTold() {
        model.pointAt(1, 0, List.of());
        model.moves().bringTogether();

        assertThat(model.moves().together().get()).isFalse();
        assertThat(model.messageProperty().get()).isEqualTo("Go to a moved paragraph first");
    }

    @Test
    void onceItWasGivenUpToBringThemTogetherTheReaderStaysWhereTheyAre() {
        ComparisonViewModel slow = new ComparisonViewModel();
        slow.show(Sketched.picture(MOVED, PlanOptions.FIRST));
        slow.pointAt(3, 1, List.of());
        slow.moves().bringTogether();
        slow.optionsProperty().set(PlanOptions.FIRST);

        slow.show(Sketched.picture(MOVED, PlanOptions.FIRST.withOnlyChanges(true)));

        assertThat(slow.placeProperty().get()).isEmpty();
    }
}
