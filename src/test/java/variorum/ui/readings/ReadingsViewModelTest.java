package variorum.ui.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.display.readings.Reading;
import variorum.display.readings.Reading.Witness;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.Pointing;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;
import variorum.ui.work.QueuedBackground;

class ReadingsViewModelTest {
    private static final Collation COLLATION = Sketch.base("a: The [old] fox.", "b: It slept.")
            .other("a: The [young] fox.", "-: It woke.", "b: It slept.")
            .collation();

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final List<String> visits = new ArrayList<>();
    private final ReadingsViewModel model = new ReadingsViewModel(
            comparison, QueuedBackground.AT_ONCE, (version, character) -> visits.add(version + "@" + character));

    @Test
    void theReadingsFollowTheCaret() {
        show(View.READINGS);

        Pointing.at(comparison, 0, 5);
        assertThat(words()).containsExactly("old", "young");
        Pointing.at(comparison, 0, 9);
        assertThat(words()).containsExactly("fox");
    }

    @Test
    void theReadingsFollowTheChangeThatTheReaderGoesTo() {
        show(View.READINGS);
        Pointing.at(comparison, 0, 9);

        comparison.steps().next();

        assertThat(words()).containsExactly("old", "young");
    }

    @Test
    void aMarkThatChangedIsReadAlthoughTheCaretStandsBesideAWord() {
        show(
                Sketch.base("a: It was true[:] nobody knows.")
                        .other("a: It was true[,] nobody knows.")
                        .collation(),
                View.READINGS);

        comparison.steps().next();
        Pointing.at(comparison, 0, "It was true".length());

        assertThat(words()).containsExactly("true:", "true,");
    }

    @Test
    void inARowThatTheBaseLacksTheReadingsTellWhatOthersHave() {
        show(View.READINGS);

        Pointing.at(comparison, 1, 12);

        assertThat(model.apparatusProperty().get().base()).isEqualTo(Apparatus.Base.HAS_NOTHING);
        assertThat(words()).containsExactly("It woke.", "");
    }

    @Test
    void ofAParagraphThatWasMovedTheyTellThatTheBaseHasItElsewhere() {
        Collation moved = Sketch.base("m*: The fox ran home.", "a: It slept.", "b: It woke.")
                .other("a: It slept.", "b: It woke.", "m: The fox ran home.")
                .collation();
        show(moved, View.READINGS);

        assertThat(comparison.picture().documents().columns().get(0).getText())
                .endsWith("\n\u201cThe fox ran home.\u201d stands here in 1 version");
        Pointing.at(comparison, 3, 0);
        assertThat(model.apparatusProperty().get().base()).isEqualTo(Apparatus.Base.HAS_IT_ELSEWHERE);
    }

    @Test
    void besideWhatTheBaseLacksAParagraphThatWasMovedIsToldToStandElsewhere() {
        show(
                Sketch.together(
                        Sketch.base("m*: The fox ran home.", "a: It slept.", "b: It woke.")
                                .other("a: It slept.", "b: It woke.", "m: The fox ran home."),
                        Sketch.base("m: The fox ran home.", "a: It slept.", "b: It woke.")
                                .other("m: The fox ran home.", "a: It slept.", "b: It woke.", "-: The end.")),
                View.READINGS);

        Pointing.at(comparison, 3, 0);

        Apparatus apparatus = model.apparatusProperty().get();
        assertThat(apparatus.base()).isEqualTo(Apparatus.Base.HAS_NOTHING);
        assertThat(words()).containsExactly("The fox ran home.", "The end.", "");
        assertThat(apparatus.readings()).extracting(Reading::elsewhere).containsExactly(true, false, false);
        assertThat(apparatus.isMixed()).isTrue();
    }

    @Test
    void otherViewsShowNoReadings() {
        show(View.READINGS);
        Pointing.at(comparison, 0, 5);

        show(View.SIDE_BY_SIDE);

        assertThat(model.shown().get()).isFalse();
        assertThat(words()).isEmpty();
    }

    @Test
    void whatIsFoundTooLateIsNotShown() {
        AtomicReference<Runnable> newest = new AtomicReference<>(() -> {});
        ReadingsViewModel slow =
                new ReadingsViewModel(comparison, new QueuedBackground(newest::set), (version, character) -> {});
        show(View.READINGS);
        Pointing.at(comparison, 0, 5);

        show(View.SIDE_BY_SIDE);
        Objects.requireNonNull(newest.get()).run();

        assertThat(slow.apparatusProperty().get()).isEqualTo(Apparatus.NONE);
    }

    @Test
    void aReadingLeadsToItsPlaceInTheVersion() {
        show(View.READINGS);
        Pointing.at(comparison, 0, 5);

        Witness young =
                model.apparatusProperty().get().readings().get(1).witnesses().get(0);
        model.goTo(young);

        assertThat(visits).containsExactly("1@4");
        assertThat(model.name(young.version())).isEqualTo("other.txt");
    }

    private void show(View view) {
        show(COLLATION, view);
    }

    private void show(Collation collation, View view) {
        comparison.show(Picture.of(
                collation, new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST), view));
    }

    private List<String> words() {
        return model.apparatusProperty().get().readings().stream()
                .map(Reading::words)
                .toList();
    }
}
