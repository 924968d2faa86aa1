package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.compare.picture.View;

/** Three versions, of which one column shows one beside the base. */
class ViewsViewModelTest extends ThreeFiles {
    @BeforeEach
    void openAll() {
        window.open(folder);
    }

    @Test
    void oneColumnShowsTheVersionThatTheReaderIsIn() {
        goToPane(2);

        use(View.ONE_COLUMN);

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void fromTheBaseItShowsTheVersionThatWasReadLast() {
        goToPane(2);
        use(View.ONE_COLUMN);
        use(View.SIDE_BY_SIDE);
        goToPane(0);

        use(View.ONE_COLUMN);

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void sideBySideTheReaderIsInTheVersionThatWasRead() {
        goToPane(2);
        use(View.ONE_COLUMN);

        use(View.SIDE_BY_SIDE);
        assertThat(model.comparison().currentPane()).hasValue(2);

        use(View.ONE_COLUMN);
        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void fromTheReadingsItShowsTheVersionThatWasReadLast() {
        goToPane(2);
        use(View.ONE_COLUMN);
        use(View.READINGS);

        use(View.ONE_COLUMN);

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    private void goToPane(int pane) {
        model.comparison().goToText(0, pane, 0);
    }

    private void use(View view) {
        model.views().use(view);
        window.settle();
    }
}
