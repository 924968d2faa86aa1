package variorum.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.Span;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Hit;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;
import variorum.ui.work.QueuedBackground;

class FindViewModelTest {
    private static final Collation COLLATION = Sketch.base(
                    "a: The old fox ran.", "f: ~An old link.", "g: ~Another link.", "b: It slept, old and grey.")
            .other("a: The old fox ran.", "f: ~An old link.", "g: ~Another link.", "b: It slept.")
            .collation();

    private static final Hit START = new Hit(0, 0, new Span(0, 0));

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final FindViewModel model =
            new FindViewModel(comparison, new TextJump(comparison), QueuedBackground.AT_ONCE);

    FindViewModelTest() {
        comparison.optionsProperty().addListener((property, last, options) -> show(options));
        show(PlanOptions.FIRST);
    }

    private void show(PlanOptions options) {
        comparison.show(Picture.of(COLLATION, new DisplayPlanner().plan(COLLATION, COLLATION.table(), options)));
    }

    private void find(String words) {
        model.open("", START);
        model.textProperty().set(words);
    }

    private List<String> places() {
        return model.hitsProperty().get().inOrder().stream()
                .map(hit -> hit.row() + "/" + hit.column())
                .toList();
    }

    @Test
    void hitsStandInReadingOrderOverAllVersions() {
        find("old");

        assertThat(places()).containsExactly("0/0", "0/1", "1/0", "1/1", "2/0");
        assertThat(model.count().get()).isEqualTo("1 of 5 in 2 versions");
    }

    @Test
    void nothingIsCalledMissingBeforeItWasLookedFor() {
        List<Runnable> waiting = new ArrayList<>();
        FindViewModel slow = slow(waiting);
        slow.open("wolf", START);
        assertThat(slow.count().get()).isEmpty();

        waiting.forEach(Runnable::run);
        assertThat(slow.count().get()).isEqualTo("Not found");
    }

    @Test
    void whatIsFoundTooLateIsSoughtAgainInWhatIsShownByThen() {
        List<Runnable> waiting = new ArrayList<>();
        FindViewModel slow = slow(waiting);
        slow.open("old", START);
        waiting.remove(0).run();
        showOnlyTheFirst();
        show(PlanOptions.FIRST);

        while (!waiting.isEmpty()) {
            waiting.remove(0).run();
        }

        assertThat(slow.count().get()).isEqualTo("5 in 2 versions");
    }

    @Test
    void goingOnToAHitOfAVersionThatIsGoneDoesNothing() {
        List<Runnable> waiting = new ArrayList<>();
        FindViewModel slow = slow(waiting);
        slow.open("old", START);
        waiting.remove(0).run();
        showOnlyTheFirst();

        slow.next();

        assertThat(slow.messageProperty().get()).isEmpty();
    }

    /** One whose searches wait to be run. */
    private FindViewModel slow(List<Runnable> waiting) {
        return new FindViewModel(comparison, new TextJump(comparison), new QueuedBackground(waiting::add));
    }

    private void showOnlyTheFirst() {
        Collation alone = Sketch.base("a: The old fox ran.").collation();
        comparison.show(Picture.of(alone, new DisplayPlanner().plan(alone, alone.table(), PlanOptions.FIRST)));
    }

    private void show(View view) {
        PlanOptions options = comparison.optionsProperty().get();
        comparison.show(Picture.of(COLLATION, new DisplayPlanner().plan(COLLATION, COLLATION.table(), options), view));
    }

    @Test
    void inOneColumnKeptWordsAreFoundOnceAndThoseThatAreGoneAsWell() {
        show(View.ONE_COLUMN);
        find("old");

        assertThat(places()).containsExactly("0/1", "1/1", "2/0");
        assertThat(model.count().get()).isEqualTo("1 of 3 in 2 versions");
        show(View.SIDE_BY_SIDE);
        assertThat(model.hitsProperty().get().size()).isEqualTo(5);
    }

    @Test
    void wordsThatDifferInCaseAreBothOnScreen() {
        Collation collation =
                Sketch.base("a: The [c:Fox] ran.").other("a: The [fox] ran.").collation();
        PlanOptions options = PlanOptions.FIRST;
        comparison.show(Picture.of(
                collation, new DisplayPlanner().plan(collation, collation.table(), options), View.ONE_COLUMN));
        find("fox");

        assertThat(places()).containsExactly("0/0", "0/1");
    }

    @Test
    void besideTheReadingsOnlyTheBaseIsSearched() {
        show(View.READINGS);
        find("old");

        assertThat(places()).containsExactly("0/0", "1/0", "2/0");
    }

    @Test
    void theFirstHitIsSoughtFromWhereTheReaderIs() {
        model.open("old", new Hit(2, 0, new Span(0, 0)));

        assertThat(model.count().get()).isEqualTo("5 of 5 in 2 versions");
    }

    @Test
    void theWordsThatTheReaderSelectedAreTheFirstHit() {
        Hit selected = new Hit(0, 1, new Span("The ".length(), "The ".length()));
        model.open("old", selected);

        assertThat(model.count().get()).isEqualTo("2 of 5 in 2 versions");
    }

    @Test
    void whileOneTypesTheHitStaysAndEnterGoesToTheNext() {
        model.open("", START);
        for (int end = 1; end <= "old".length(); end++) {
            model.textProperty().set("old".substring(0, end));
        }
        assertThat(model.count().get()).isEqualTo("1 of 5 in 2 versions");

        model.next();
        model.next();
        assertThat(model.count().get()).isEqualTo("3 of 5 in 2 versions");
        model.textProperty().set("ol");
        assertThat(model.count().get()).isEqualTo("3 of 5 in 2 versions");
    }

    @Test
    void theLastHitIsAnnouncedAndTheNextStepGoesRound() {
        find("slept");
        model.next();

        model.next();
        assertThat(model.count().get()).isEqualTo("2 of 2 in 2 versions");
        assertThat(model.messageProperty().get()).contains("last");
        model.next();
        assertThat(model.count().get()).isEqualTo("1 of 2 in 2 versions");
        assertThat(model.messageProperty().get()).isEmpty();
    }

    @Test
    void aHitThatIsPutAwayOpensItsFold() {
        find("old");
        model.next();
        model.next();

        assertThat(comparison.optionsProperty().get().openFolds()).containsExactly(1);
        assertThat(model.hitsProperty().get().currentHit()).map(Hit::row).contains(2);
        assertThat(model.count().get()).isEqualTo("3 of 5 in 2 versions");
    }

    @Test
    void whatIsNowhereIsSaid() {
        find("wolf");

        assertThat(model.count().get()).isEqualTo("Not found");
    }

    @Test
    void aBadExpressionIsSaidAndNothingElse() {
        find("(fox");
        model.expressionProperty().set(true);

        assertThat(model.troubleProperty().get()).isNotEmpty();
        assertThat(model.count().get()).isEmpty();
    }

    @Test
    void closingTakesTheHitsAwayAndKeepsTheWords() {
        find("old");
        model.close();

        assertThat(model.hitsProperty().get().isEmpty()).isTrue();
        model.open("", START);
        assertThat(model.hitsProperty().get().size()).isEqualTo(5);
    }

    @Test
    void selectedWordsAreWhatIsLookedFor() {
        model.open("fox", START);

        assertThat(model.textProperty().get()).isEqualTo("fox");
        assertThat(places()).containsExactly("0/0", "0/1");
    }
}
