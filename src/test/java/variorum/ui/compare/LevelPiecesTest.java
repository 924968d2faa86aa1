package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.sketch.Sketch;
import variorum.ui.compare.pane.TextRun;
import variorum.ui.compare.picture.Sketched;

/** Paragraphs that answer to one another are level too where another version has brought them into one row. */
class LevelPiecesTest extends InComparisonWindow {
    private static final double TOLERANCE = 0.5;
    private static final String MUCH = " with all that the harbour had to show on that day,".repeat(3);

    private static final Sketch MERGED = Sketch.base("a: One came.[¶]Two left.[¶]Three stayed.", "b: Four.")
            .other("a: One came.[s: ]Two left.[s: ]Three stayed.", "b: Four.");
    private static final Sketch LONGER_AT_FIRST = Sketch.base(
                    "a: One[] came.", "b: Two left.", "c: Three stayed.", "d: Four.")
            .other("a: One[" + MUCH + "] came.", "b: Two left.", "c: Three stayed.", "d: Four.");
    private static final Sketch LONGER_LATER = Sketch.base(
                    "a: One came.", "b: Two[] left.", "c: Three stayed.", "d: Four.")
            .other("a: One came.", "b: Two[" + MUCH + "] left.", "c: Three stayed.", "d: Four.");

    private void show(Collation collation) {
        window.show(Sketched.picture(collation, PlanOptions.FIRST));
    }

    private double top(int pane, String beginning) {
        return window.pane(pane).lookupAll(".text-run").stream()
                .map(TextRun.class::cast)
                .filter(run -> run.getText().startsWith(beginning))
                .mapToDouble(run -> run.localToScene(run.getBoundsInLocal()).getMinY())
                .min()
                .orElseThrow();
    }

    private void assertLevel(String beginning, int... panes) {
        for (int pane : panes) {
            assertThat(top(pane, beginning)).isEqualTo(top(0, beginning), within(TOLERANCE));
        }
    }

    @Test
    void eachBeginsWhereItsPartnerBegins() {
        show(Sketch.together(MERGED, LONGER_AT_FIRST, LONGER_LATER));

        for (String beginning : List.of("One", "Two", "Three", "Four")) {
            assertLevel(beginning, 2, 3);
        }
        assertThat(top(0, "Two")).isGreaterThan(top(0, "One") + 40);
        assertThat(top(0, "Three")).isGreaterThan(top(0, "Two") + 40);
        assertThat(Levels.measure(window.view(), 4).clipped()).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 900, 1200})
    void theyStayLevelInOtherWidths(int width) {
        show(Sketch.together(MERGED, LONGER_AT_FIRST, LONGER_LATER));

        window.after(() -> window.stage().setWidth(width));

        for (String beginning : List.of("One", "Two", "Three", "Four")) {
            assertLevel(beginning, 2, 3);
        }
    }

    @Test
    void whatOthersSplitOrMergedIsLevelWithThem() {
        show(Sketch.together(
                MERGED,
                Sketch.base("a: One[] came.", "b: Two left.[¶]Three stayed.", "c: Four.")
                        .other("a: One[" + MUCH + "] came.", "b: Two left.[s: ]Three stayed.", "c: Four.")));

        assertLevel("Two", 2);
        assertLevel("Four", 1, 2);
    }

    @Test
    void whatLacksTheFirstParagraphsOfTheRowBeginsBesideItsPartner() {
        show(Sketch.together(
                MERGED,
                Sketch.base("-: One came.", "b: Two left.", "c: Three stayed.", "d: Four.")
                        .other("b: Two left.", "c: Three stayed.", "d: Four.")));

        assertLevel("Two", 2);
        assertLevel("Three", 2);
        assertLevel("Four", 1, 2);
        assertThat(Levels.measure(window.view(), 3).clipped()).isLessThan(TOLERANCE);
    }

    @Test
    void eachVersionAgainstTheOneBeforeIsLevelWithIt() {
        show(Sketch.chain(
                Sketch.base("a: One came.[¶]Two left.", "b: Four.").other("a: One came.[s: ]Two left.", "b: Four."),
                Sketch.base("a: One[] came.[s: ]Two left.", "b: Four.")
                        .other("a: One[" + MUCH + "] came.[¶]Two left.", "b: Four.")));

        assertLevel("One", 1, 2);
        assertLevel("Four", 1, 2);
    }
}
