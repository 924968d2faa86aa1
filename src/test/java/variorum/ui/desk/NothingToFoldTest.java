package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import variorum.model.Ignorable;

class NothingToFoldTest extends InModel {
    private String turnOnlyChanges() {
        window.model.filters().turnOnlyChanges();
        window.settle();
        return window.model.comparison().messageProperty().get();
    }

    private void open(String rest) {
        window.open(window.file("a.txt", "It began at noon." + rest), window.file("b.txt", "It Began at 1." + rest));
    }

    @Test
    void onlyChangesSaysWhenThereIsNothingElse() {
        open("");
        assertThat(turnOnlyChanges()).startsWith("Nothing to put away");
        assertThat(turnOnlyChanges()).isEmpty();
    }

    @Test
    void thatThereIsNothingElseIsSaidOnce() {
        open("");
        assertThat(turnOnlyChanges()).isNotEmpty();

        window.model.filters().setIgnored(Ignorable.CASE, true);
        window.settle();
        assertThat(window.model.comparison().messageProperty().get()).isEmpty();
    }

    @Test
    void thatThereIsNothingElseIsNotSaidAgainWhenTheSameIsOpenedAgain() {
        open("");
        assertThat(turnOnlyChanges()).isNotEmpty();
        window.model.closeAll();

        open("");
        assertThat(window.model.comparison().messageProperty().get()).isEmpty();
    }

    @Test
    void nothingIsSaidWhenSomethingIsPutAway() {
        open("\n\nOne.\n\nTwo.\n\nThree.\n\nFour.");
        assertThat(turnOnlyChanges()).isEmpty();
    }
}
