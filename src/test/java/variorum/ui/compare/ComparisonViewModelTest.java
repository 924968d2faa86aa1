package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.LongPassage;
import variorum.ui.compare.picture.Sketched;

class ComparisonViewModelTest {
    private final ComparisonViewModel model = new ComparisonViewModel();

    private static Sketch threeChanges() {
        return Sketch.base("a: The [old] fox ran.", "b: It was [c:Late].", "-: Nobody saw it.")
                .other("a: The [new] fox ran.", "b: It was [c:late].");
    }

    private OptionalInt current() {
        return model.currentChange();
    }

    private List<Place> visits() {
        List<Place> visits = new ArrayList<>();
        model.visitsProperty()
                .addListener(change -> visits.add(model.placeProperty().get().orElseThrow()));
        return visits;
    }

    @Test
    void theFirstStepGoesToTheFirstChange() {
        model.show(Sketched.picture(threeChanges()));

        assertThat(model.changeCountProperty().get()).isEqualTo(3);
        assertThat(current()).isEmpty();
        model.steps().next();
        assertThat(current()).hasValue(0);
    }

    @Test
    void stepsGoOnFromTheParagraphThatTheReaderWentTo() {
        model.show(Sketched.picture(fourRows()));
        model.goToChange(0);

        model.pointAt(2, 1, List.of());
        model.steps().next();
        assertThat(current()).hasValue(2);

        model.pointAt(2, 1, List.of());
        model.steps().previous();
        assertThat(current()).hasValue(1);
    }

    @Test
    void stepsGoOnFromWordsThatWereFound() {
        model.show(Sketched.picture(fourRows()));

        model.goToText(1, 1, text().indexOf("Two"));
        model.steps().next();
        assertThat(current()).hasValue(1);

        model.goToText(1, 1, text().indexOf("2") + 1);
        model.steps().next();
        assertThat(current()).hasValue(2);
    }

    @Test
    void stepsGoOnInTheVersionInWhichWordsWereFound() {
        model.show(Sketched.picture(
                Sketch.together(
                        Sketch.base("a: One [x].").other("a: One [1]."),
                        Sketch.base("a: One [x].").other("a: One [2].")),
                PlanOptions.FIRST));

        model.goToText(0, 2, 0);
        model.steps().next();

        assertThat(current()).hasValue(1);
    }

    @Test
    void aClickBesideTheCurrentChangeStaysAtIt() {
        model.show(Sketched.picture(fourRows()));
        model.goToChange(1);

        model.pointAt(1, 0, List.of());
        model.steps().next();

        assertThat(current()).hasValue(2);
    }

    @Test
    void belowTheLastChangeTheReaderIsToldSo() {
        model.show(Sketched.picture(fourRows()));

        model.pointAt(4, 0, List.of());
        model.steps().next();
        assertThat(model.messageProperty().get()).contains("last change");

        model.steps().next();
        assertThat(current()).hasValue(0);
    }

    @Test
    void theReaderStaysInTheParagraphWhenChangesAreHidden() {
        Collation collation = fourRows().collation();
        model.show(Sketched.picture(collation, PlanOptions.FIRST));
        model.pointAt(3, 0, List.of());

        model.show(Sketched.picture(collation, PlanOptions.FIRST.withOnlyChanges(true)));
        model.steps().next();

        assertThat(current()).hasValue(2);
    }

    private String text() {
        return model.picture().version(1).text();
    }

    private static Sketch fourRows() {
        return Sketch.base("a: One [x].", "b: Two [x].", "c: Same.", "d: Three [x].", "e: Same again.")
                .other("a: One [1].", "b: Two [2].", "c: Same.", "d: Three [3].", "e: Same again.");
    }

    @Test
    void theLastChangeIsAnnouncedAndTheNextStepGoesRound() {
        model.show(Sketched.picture(threeChanges()));
        model.steps().last();

        model.steps().next();
        assertThat(current()).hasValue(2);
        assertThat(model.messageProperty().get()).contains("last change");

        model.steps().next();
        assertThat(current()).hasValue(0);
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void backFromTheFirstChangeGoesRoundOnTheSecondStepToo() {
        model.show(Sketched.picture(threeChanges()));
        model.steps().first();

        model.steps().previous();
        assertThat(current()).hasValue(0);
        model.steps().previous();
        assertThat(current()).hasValue(2);
    }

    @Test
    void goingElsewhereForgetsThatTheEndWasAnnounced() {
        model.show(Sketched.picture(threeChanges()));
        model.steps().last();
        model.steps().next();

        model.steps().previous();
        model.steps().next();
        model.steps().next();
        assertThat(current()).hasValue(2);
    }

    @Test
    void aStepThroughEqualTextsSaysThatThereIsNothing() {
        model.show(Sketched.picture(Sketch.base("a: Same.").other("a: Same.")));

        model.steps().next();
        assertThat(current()).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo("There is no change");
    }

    @Test
    void aRemovedParagraphIsVisitedInTheBaseAndAnEditInTheOther() {
        model.show(Sketched.picture(threeChanges()));
        List<Place> visits = visits();

        model.goToChange(0);
        model.goToChange(2);
        assertThat(visits).extracting(Place::column).containsExactly(1, 0);
        assertThat(visits).extracting(Place::row).containsExactly(0, 2);
        assertThat(model.currentPane()).hasValue(0);
    }

    @Test
    void theSameChangeCanBeGoneToTwice() {
        model.show(Sketched.picture(threeChanges()));
        List<Place> visits = visits();

        model.goToChange(1);
        model.goToChange(1);
        assertThat(visits).hasSize(2);
    }

    @Test
    void theChangeIsKeptWhenAnotherOneBeforeItIsHidden() {
        Collation collation = Sketch.base("a: The [c:Old] fox [ran].")
                .other("a: The [c:old] fox [sat].")
                .collation();
        model.show(Sketched.picture(collation, new PlanOptions(Set.of(), true, Set.of())));
        model.goToChange(1);

        model.show(Sketched.picture(collation, new PlanOptions(Set.of(Ignorable.CASE), true, Set.of())));
        assertThat(model.changeCountProperty().get()).isEqualTo(1);
        assertThat(current()).hasValue(0);
    }

    @Test
    void nothingIsCurrentInOtherTexts() {
        model.show(Sketched.picture(threeChanges()));
        model.goToChange(1);

        model.show(Sketched.picture(Sketch.base("a: One [x].").other("a: One [y].")));
        assertThat(current()).isEmpty();
    }

    @Test
    void fromAMovedParagraphToItsOtherEndAndBack() {
        model.show(Sketched.picture(Sketch.base("m*: The end.", "a: First.", "b: Second.")
                .other("a: First.", "b: Second.", "m: The end.")));
        List<Place> visits = visits();

        model.steps().next();
        model.moves().otherEnd();
        model.moves().otherEnd();
        assertThat(visits).extracting(Place::row).containsExactly(0, 3, 0);
        assertThat(visits).extracting(Place::column).containsExactly(0, 1, 0);
    }

    @Test
    void whereNothingMovedTheReaderIsTold() {
        model.show(Sketched.picture(threeChanges()));
        model.steps().next();

        model.moves().otherEnd();
        assertThat(model.messageProperty().get()).isEqualTo("Go to a moved paragraph first");
    }

    @Test
    void panesAreTurnedInACircle() {
        model.show(Sketched.picture(threeChanges()));

        List<Integer> panes = new ArrayList<>();
        model.currentPaneProperty().addListener((property, last, next) -> panes.add(next.intValue()));
        model.nextPane();
        model.nextPane();
        model.nextPane();
        model.previousPane();
        assertThat(panes).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aFoldIsOpenedAndPutAway() {
        model.toggleFold(7);
        assertThat(model.optionsProperty().get().openFolds()).containsExactly(7);

        model.toggleFold(7);
        assertThat(model.optionsProperty().get().openFolds()).isEmpty();
    }

    @Test
    void aChangeThatIsPutAwayIsVisitedWhenItsFoldIsOpen() {
        model.optionsProperty().set(LongPassage.SHORT);
        showAsAsked();
        List<Place> visits = visits();

        model.goToChange(2);
        model.steps().next();
        assertThat(visits).isEmpty();
        assertThat(model.optionsProperty().get().openFolds()).containsExactly(LongPassage.FOLD);

        showAsAsked();
        assertThat(visits).singleElement().extracting(Place::row).isEqualTo(5);
        assertThat(current()).hasValue(3);

        showAsAsked();
        assertThat(visits).hasSize(1);
    }

    @Test
    void aChangeIsNotVisitedOnceOpeningItsFoldWasGivenUp() {
        model.optionsProperty().set(LongPassage.SHORT);
        showAsAsked();
        List<Place> visits = visits();

        model.goToChange(2);
        model.optionsProperty().set(LongPassage.SHORT);
        showAsAsked();

        assertThat(visits).isEmpty();
        assertThat(model.optionsProperty().get()).isEqualTo(LongPassage.SHORT);
    }

    private void showAsAsked() {
        model.show(LongPassage.picture(model.optionsProperty().get()));
    }
}
