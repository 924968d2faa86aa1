package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.sketch.Sketch;
import variorum.ui.compare.picture.Sketched;

/** What a version says of many paragraphs that it lacks. */
class GapNoteTest extends InComparisonWindow {
    private static final int LACKED = 40;

    @BeforeEach
    void showAGap() {
        Stream<String> added = Collections.nCopies(LACKED, "-: " + "Nobody had heard of the fox. ".repeat(9)).stream();
        window.show(Sketched.picture(Sketch.base(kept().toArray(String[]::new))
                .other(Stream.concat(added, kept()).toArray(String[]::new))));
    }

    /** More than the panes can show at once. */
    private static Stream<String> kept() {
        return IntStream.range(0, LACKED).mapToObj(row -> "p%d: The fox ran home %d times.".formatted(row, row));
    }

    private List<Node> notes() {
        return window.view().lookupAll(".gap-note").stream()
                .filter(note -> note.getParent().isVisible())
                .toList();
    }

    @Test
    void whereItsLineIsAboveItIsSaidAtTheTop() {
        assertThat(notes()).isEmpty();

        window.scroll(0, 700);

        assertThat(notes())
                .singleElement()
                .extracting(note -> ((Text) note).getText())
                .asString()
                .startsWith("Not in this version");
    }

    @Test
    void inANarrowPaneItTakesMoreLinesAndStaysInThePane() {
        robot.interact(() -> window.view().getScene().getWindow().setWidth(420));
        window.settle();

        window.scroll(0, 700);

        Node note = notes().get(0);
        Node pane = window.pane(0);
        assertThat(note.localToScene(note.getBoundsInLocal()).getMaxX())
                .isLessThanOrEqualTo(pane.localToScene(pane.getBoundsInLocal()).getMaxX());
    }

    @Test
    void aClickGoesToWhereTheVersionGoesOn() {
        window.scroll(0, 700);

        robot.clickOn(notes().get(0));
        window.settle();

        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(LACKED);
        assertThat(window.model().currentPane()).hasValue(0);
        assertThat(Levels.seen(window.view(), 0)).startsWith(LACKED);
        assertThat(notes()).isEmpty();
    }

    @Test
    void aClickOnTheLineItselfAlsoGoesPastTheGap() {
        robot.clickOn("The next 40 paragraphs are not in this version");
        window.settle();

        assertThat(window.model().placeProperty().get().orElseThrow().row()).isEqualTo(LACKED);
    }
}
