package variorum.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Picture;

class GoToViewModelTest {
    private static final Collation COLLATION = Sketch.base(
                    "a: The [old] fox ran.", "f: ~A link.", "g: ~Another link.", "b: It [slept].")
            .other("a: The [new] fox ran.", "f: ~A link.", "g: ~Another link.", "b: It [sat].")
            .collation();

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final GoToViewModel model = new GoToViewModel(comparison, new TextJump(comparison));

    GoToViewModelTest() {
        comparison.optionsProperty().addListener((property, last, options) -> show(options));
        show(PlanOptions.FIRST);
        model.open();
    }

    private void show(PlanOptions options) {
        comparison.show(Picture.of(COLLATION, new DisplayPlanner().plan(COLLATION, COLLATION.table(), options)));
    }

    private String trouble() {
        return model.troubleProperty().get();
    }

    @Test
    void theBarSaysWhichNumbersThereAre() {
        assertThat(model.hintProperty().get()).contains("1 to 4", "base.txt", "#2");
    }

    @Test
    void aNumberAloneIsAParagraph() {
        model.go("4");

        assertThat(trouble()).isEmpty();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(comparison.currentPane()).hasValue(0);
    }

    @Test
    void aParagraphThatIsPutAwayIsOpened() {
        model.go("p3");

        assertThat(comparison.optionsProperty().get().openFolds()).containsExactly(1);
    }

    @Test
    void aNumberAfterASignIsAChange() {
        model.go(" #2 ");
        assertThat(comparison.currentChange()).hasValue(1);

        model.go("c1");
        assertThat(comparison.currentChange()).hasValue(0);
    }

    @Test
    void whatIsNotThereIsSaid() {
        model.go("5");
        assertThat(trouble()).isEqualTo("base.txt has only 4 paragraphs");
        model.go("#3");
        assertThat(trouble()).isEqualTo("There are only 2 changes");
        model.go("twelve");
        assertThat(trouble()).contains("Type a number");
        assertThat(model.openProperty().get()).isTrue();
    }
}
