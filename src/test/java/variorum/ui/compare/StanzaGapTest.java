package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.display.PlanOptions;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.testing.Articles;
import variorum.testing.Collated;
import variorum.ui.compare.picture.CopiedText;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

/** Between stanzas a poem has a gap, as its source has. */
class StanzaGapTest extends InComparisonWindow {
    private static final double TOLERANCE = 0.5;
    private static final String POEM =
            "The wheel goes round,\nThe water goes,\n\nThe moon is out,\nThe miller knows.\n";

    private void show(View view) {
        Collation collation =
                Collated.collate(List.of(Articles.lines(POEM), Articles.lines(POEM.replace("moon is", "stars are"))));
        window.show(Picture.of(
                collation, new DisplayPlanner().plan(collation, collation.table(), PlanOptions.FIRST), view));
    }

    /** From where the text of a row stands to where that of the next does. */
    private double step(int row) {
        return firstLine(row + 1) - firstLine(row);
    }

    private double firstLine(int row) {
        return Levels.textTop(window.view(), 0, row);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aStanzaStandsApartFromTheOneBefore(View view) {
        show(view);

        assertThat(step(1))
                .isGreaterThan(step(0) + window.view().typeSizeProperty().get() / 2);
        assertThat(step(2)).isEqualTo(step(0));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theGapIsNoPartOfWhatIsCopied(View view) {
        show(view);

        assertThat(CopiedText.of(window.model()
                        .pictureProperty()
                        .getValue()
                        .documents()
                        .columns()
                        .get(0)))
                .hasLineCount(4);
    }

    @ParameterizedTest
    @EnumSource(value = View.class, names = "SIDE_BY_SIDE")
    void rowsAreLevel(View view) {
        show(view);

        Levels.Measured measured = Levels.measure(window.view(), 2);
        assertThat(measured.off()).isLessThan(TOLERANCE);
        assertThat(measured.clipped()).isLessThan(TOLERANCE);
    }
}
