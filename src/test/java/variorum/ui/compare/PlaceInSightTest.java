package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.pane.TextRun;
import variorum.ui.compare.picture.InventedPicture;

/** What the reader was taken to stays in sight when there is less height for the texts, as over an opened dock. */
class PlaceInSightTest extends InComparisonWindow {
    private static final int PANES = 3;
    private static final double HIGH = 680;
    private static final double LOW = 280;
    private static final double LINE = 20;

    @BeforeEach
    void showLongVersions() {
        setHeight(HIGH);
        window.show(InventedPicture.of(PANES, ROWS, 1));
        window.after(() -> window.model().goToChange(100));
    }

    /** Of the first words of the current change, from the top of the texts; empty where none are seen. */
    private OptionalDouble bottom() {
        double top = window.pane(0).localToScene(0, 0).getY();
        return IntStream.range(0, PANES)
                .mapToObj(window::pane)
                .flatMap(pane -> pane.lookupAll(".text-run").stream())
                .filter(run -> run.getPseudoClassStates().contains(TextRun.CURRENT))
                .mapToDouble(run -> run.localToScene(run.getLayoutBounds()).getMinY() - top + LINE)
                .min();
    }

    private double height() {
        return window.pane(0).getHeight();
    }

    private void goToAChangeInTheLowerHalf() {
        for (int step = 0; step < 100; step++) {
            window.after(window.model().steps()::next);
            if (bottom().orElse(0) > height() * 0.6) {
                return;
            }
        }
        throw new AssertionError("no change was shown in the lower half");
    }

    private void setHeight(double height) {
        window.after(() -> window.stage().setHeight(height));
        window.settle();
    }

    @Test
    void theCurrentChangeStaysInSight() {
        goToAChangeInTheLowerHalf();

        setHeight(LOW);
        assertThat(bottom()).isPresent();
        assertThat(bottom().getAsDouble()).isBetween(0.0, height());
        assertThat(Levels.measure(window.view(), PANES).off()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void noFrameIsDrawnWithoutTheCurrentChange() {
        goToAChangeInTheLowerHalf();
        List<Double> bottoms = new ArrayList<>();

        window.after(() -> {
            window.scene().addPostLayoutPulseListener(() -> bottoms.add(bottom().orElse(HIGH) - height()));
            window.stage().setHeight(LOW);
        });
        assertThat(bottoms).isNotEmpty().allMatch(below -> below <= 0);
    }

    @Test
    void nothingMovesWhileTheCurrentChangeIsInSight() {
        int before = Levels.seen(window.view(), 0).get(0);
        double top = Levels.top(window.view(), 0, before);

        setHeight(HIGH - 60);
        assertThat(Levels.top(window.view(), 0, before)).isEqualTo(top);
    }

    @Test
    void nothingMovesIfTheCurrentChangeWasOutOfSight() {
        window.scroll(0, 3000);
        int before = Levels.seen(window.view(), 0).get(0);
        double top = Levels.top(window.view(), 0, before);

        setHeight(LOW);
        assertThat(Levels.seen(window.view(), 0).get(0)).isEqualTo(before);
        assertThat(Levels.top(window.view(), 0, before)).isEqualTo(top);
    }

    @Test
    void theCurrentChangeStaysInSightInLargerType() {
        goToAChangeInTheLowerHalf();

        window.after(() -> window.view().typeSizeProperty().set(26));
        window.settle();

        assertThat(bottom()).isPresent();
        assertThat(bottom().getAsDouble()).isBetween(0.0, height());
    }

    @Test
    void theCurrentChangeStaysInSightInSmallerType() {
        window.after(() -> window.view().typeSizeProperty().set(26));
        window.settle();
        goToAChangeInTheLowerHalf();

        window.after(() -> window.view().typeSizeProperty().set(10));
        window.settle();

        assertThat(bottom()).isPresent();
        assertThat(bottom().getAsDouble()).isBetween(0.0, height());
    }

    @Test
    void whoLooksElsewhereStaysThereInLargerType() {
        window.scroll(0, 3000);
        int before = Levels.seen(window.view(), 0).get(0);

        window.after(() -> window.view().typeSizeProperty().set(26));
        window.settle();

        assertThat(Levels.seen(window.view(), 0).get(0)).isEqualTo(before);
    }
}
