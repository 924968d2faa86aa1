package variorum.ui.compare.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.display.DisplayPlan;
import variorum.sketch.Sketch;
import variorum.ui.compare.map.MapStrip.Stretch;
import variorum.ui.compare.picture.LongPassage;
import variorum.ui.compare.picture.Sketched;

class MapStripTest {
    private static final String[] BASE = {"a: Kept.", "-: Lost.", "b: Kept."};

    private static DisplayPlan plan() {
        return Sketched.picture(Sketch.base(BASE).other("a: Kept.", "b: Kept.")).plan();
    }

    @Test
    void everyRowTakesItsShareInOrder() {
        DisplayPlan plan = plan();

        assertThat(MapStrip.of(plan, new MapScale(plan), 0, 300))
                .containsExactly(
                        new Stretch(MapMark.KEPT, 0, 100),
                        new Stretch(MapMark.REMOVED, 100, 200),
                        new Stretch(MapMark.KEPT, 200, 300));
        assertThat(MapStrip.of(plan, new MapScale(plan), 1, 300))
                .extracting(Stretch::mark)
                .containsExactly(MapMark.KEPT, MapMark.MISSING, MapMark.KEPT);
    }

    @Test
    void whereRowsShareAPixelTheChangeIsShown() {
        DisplayPlan plan = plan();

        assertThat(MapStrip.of(plan, new MapScale(plan), 0, 1)).containsExactly(new Stretch(MapMark.REMOVED, 0, 1));
    }

    @Test
    void aPassageThatIsPutAwayHasTheColourOfItsBeginning() {
        DisplayPlan plan = LongPassage.picture(LongPassage.SHORT).plan();

        assertThat(MapStrip.of(plan, new MapScale(plan), 2, 300))
                .extracting(Stretch::mark)
                .containsExactly(MapMark.KEPT, MapMark.ADDED, MapMark.KEPT);
        assertThat(MapStrip.of(plan, new MapScale(plan), 0, 300))
                .extracting(Stretch::mark)
                .containsExactly(MapMark.KEPT, MapMark.KEPT);
    }

    @Test
    void aMapWithoutHeightIsEmpty() {
        DisplayPlan plan = plan();

        assertThat(MapStrip.of(plan, new MapScale(plan), 0, 0)).isEmpty();
    }

    @Test
    void sharesLeadBackToTheRowsTheyCameFrom() {
        MapScale scale = new MapScale(plan());

        for (int row = 0; row < scale.rows(); row++) {
            double share = scale.share(row, 0.25);
            assertThat(scale.rowAt(share)).isEqualTo(row);
            assertThat(scale.insideAt(share)).isBetween(0.249, 0.251);
        }
        assertThat(scale.rowAt(-1)).isZero();
        assertThat(scale.rowAt(2)).isEqualTo(scale.rows() - 1);
    }
}
