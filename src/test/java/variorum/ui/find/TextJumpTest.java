package variorum.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.LongPassage;

class TextJumpTest {
    /** The version with the long passage, and a character inside it. */
    private static final int COLUMN = 2;

    private static final int CHARACTER =
            LongPassage.COLLATION.versions().get(COLUMN).text().indexOf("Newest.");

    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private final TextJump jump = new TextJump(comparison);

    @BeforeEach
    void showItPutAway() {
        comparison.optionsProperty().set(LongPassage.SHORT);
        showAsAsked();
    }

    private void showAsAsked() {
        comparison.show(LongPassage.picture(comparison.optionsProperty().get()));
    }

    private int pane() {
        return comparison.currentPaneProperty().get();
    }

    @Test
    void whatIsPutAwayIsVisitedWhenItsFoldIsOpen() {
        jump.to(COLUMN, CHARACTER);
        assertThat(pane()).isNotEqualTo(COLUMN);

        showAsAsked();

        assertThat(pane()).isEqualTo(COLUMN);
    }

    @Test
    void aPlaceIsNotVisitedOnceOpeningItsFoldWasGivenUp() {
        jump.to(COLUMN, CHARACTER);
        comparison.optionsProperty().set(LongPassage.SHORT);

        showAsAsked();

        assertThat(pane()).isNotEqualTo(COLUMN);
    }

    @Test
    void aPlaceIsNotVisitedOnceTheReaderWentElsewhere() {
        jump.to(COLUMN, CHARACTER);
        jump.to(0, 0);

        showAsAsked();

        assertThat(pane()).isZero();
    }
}
