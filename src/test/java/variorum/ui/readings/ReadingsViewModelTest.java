package variorum.ui.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlanner;
import variorum.display.PlanOptions;
import variorum.display.Reading;
import variorum.display.Reading.Witness;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.Pointing;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

class ReadingsViewModelTest {
    private static final Collation COLLATION = Sketch.base("a: The [old] fox.", "b: It slept.")
            .other("a: The [young] fox.", "-: It woke.", "b: It slept.")
            .collation();

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final List<String> visits = new ArrayList<>();
    private final ReadingsViewModel model = new ReadingsViewModel(
            comparison,
            (work, done) -> done.accept(work.get()),
            (version, character) -> visits.add(version + "@" + character));

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
    void inARowThatTheBaseLacksTheyTellWhatOthersHave() {
        show(View.READINGS);

        Pointing.at(comparison, 1, 12);

        assertThat(model.apparatusProperty().get().isBeside()).isTrue();
        assertThat(words()).containsExactly("It woke.", "");
    }

    @Test
    void inOtherViewsThereAreNone() {
        show(View.READINGS);
        Pointing.at(comparison, 0, 5);

        show(View.SIDE_BY_SIDE);

        assertThat(model.shown().get()).isFalse();
        assertThat(words()).isEmpty();
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
        comparison.show(Picture.of(
                COLLATION, new DisplayPlanner().plan(COLLATION, COLLATION.table(), PlanOptions.FIRST), view));
    }

    private List<String> words() {
        return model.apparatusProperty().get().readings().stream()
                .map(Reading::words)
                .toList();
    }
}
