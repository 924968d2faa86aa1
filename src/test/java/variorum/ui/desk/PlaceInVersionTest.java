package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

class PlaceInVersionTest {
    private static final Collation COLLATION =
            Sketch.base("a: The [old] fox.").other("a: The [young] fox.").collation();

    private static final Arrangement READINGS = Arrangement.FIRST.withView(View.READINGS);

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(READINGS);
    private final PlaceInVersion place = new PlaceInVersion(comparison, arrangement);

    private void show(View view) {
        comparison.show(Picture.of(
                COLLATION, new DisplayPlanner().plan(COLLATION, COLLATION.table(), PlanOptions.FIRST), view));
    }

    @Test
    void theReaderIsTakenThereAsSoonAsTheVersionsStandSideBySide() {
        show(View.READINGS);
        place.goTo(1, 4);
        assertThat(arrangement.get().view()).isEqualTo(View.SIDE_BY_SIDE);
        assertThat(comparison.currentPane()).isEmpty();

        show(View.SIDE_BY_SIDE);

        assertThat(comparison.currentPane()).hasValue(1);
    }

    @Test
    void onceThatWasGivenUpTheReaderIsTakenNowhere() {
        show(View.READINGS);
        place.goTo(1, 4);
        arrangement.set(READINGS);

        show(View.SIDE_BY_SIDE);

        assertThat(comparison.currentPane()).isEmpty();
    }
}
