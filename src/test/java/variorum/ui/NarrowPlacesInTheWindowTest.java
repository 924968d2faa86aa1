package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Where there is little room, what tells the versions apart and how long they are is what is told. */
class NarrowPlacesInTheWindowTest extends InTheWindow {
    private static final String LONG = "The mayor of the town said so. ".repeat(200);

    private void open(String... names) {
        List<String> all = Arrays.asList(names);
        window.open(IntStream.range(0, names.length)
                .mapToObj(index -> window.file(all.get(index), LONG + "Version " + index + "."))
                .toList());
    }

    /** What is read in a label, which is less than its text where it is cut. */
    private String drawn(Node label) {
        return window.onWindowsThread(() -> ((Text) label.lookup(".text")).getText());
    }

    private List<String> drawnHeaders() {
        return window.robot.lookup(".version-header .muted").queryAllAs(Labeled.class).stream()
                .map(this::drawn)
                .toList();
    }

    @Test
    void theLengthOfFiveVersionsIsTold() {
        open("1 wire.txt", "2 morning.txt", "3 noon.txt", "4 evening.txt", "5 night.txt");

        assertThat(drawnHeaders()).hasSize(5).allMatch(told -> told.endsWith(" 1,402 words"));
    }

    @Test
    void ofTheNameOfTheBaseWhatAllNamesHaveGoesFirst() {
        open("2026-03-12 fire at the harbour.txt", "2026-03-14 flood at the harbour.txt");

        assertThat(drawn(window.node("#base"))).startsWith("Base: \u202612 fire at the harbour");
    }
}
