package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long passages that one of three versions alone has. */
class PassagesInTheWindowTest extends InTheWindow {
    private static final String HEAD = """
            Ferry returns to the river

            The old ferry runs again between the two banks of the river, from Monday to Saturday.
            """;

    private static final String END = """

            A crossing costs two coins for a person, and five for a cart with a horse.
            """;

    /** Four paragraphs without a word in common with the others. */
    private static final String PASSAGE = IntStream.range(0, 4)
            .mapToObj(number -> ("Orchard keepers in valley " + number + " picked early apples. ").repeat(6))
            .collect(Collectors.joining("\n\n", "\n", "\n"));

    private static final String FOLD = "#fold-2-2";

    @BeforeEach
    void openThreeVersions() {
        window.open(List.of(
                window.file("1.txt", HEAD + END),
                window.file("2.txt", HEAD + END),
                window.file("3.txt", HEAD + PASSAGE + END)));
    }

    private String label() {
        return window.node(FOLD).getAccessibleText();
    }

    private boolean isOpen() {
        return label().endsWith("shown");
    }

    @Test
    void aClickOpensThePassageAndPutsItAwayAgain() {
        assertThat(label()).startsWith("\u201cOrchard keepers in valley 0").contains("4\u00a0paragraphs only in");
        assertThat(window.text("#change-position")).isEqualTo("4 changes");

        window.click(FOLD);
        assertThat(isOpen()).isTrue();
        assertThat(window.text("#change-position")).isEqualTo("4 changes");

        window.click(FOLD);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theNextChangeOpensThePassageItIsIn() {
        assertThat(isOpen()).isFalse();

        window.press(KeyCode.F8);
        assertThat(isOpen()).isTrue();
        assertThat(window.text("#change-position")).isEqualTo("Change 1 of 4");
        assertThat(window.model.comparison().currentPane()).hasValue(2);
    }

    @Test
    void whatIsFoundIsShown() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.robot.write("valley 3");
        window.settle();

        assertThat(window.robot.lookup(".text-run").queryAllAs(Text.class))
                .extracting(Text::getText)
                .anyMatch(words -> words.contains("valley 3"));
    }

    @Test
    void theMenuShowsPassagesInFullAndThatIsRemembered() {
        window.click("#menu-view");
        window.click("#menu-shorten-passages");

        assertThat(window.isShown(FOLD)).isFalse();
        assertThat(window.model.settings().get().shortensPassages()).isFalse();
    }

    @Test
    void twoVersionsAndTheReadingsAreShownInFull() {
        window.click("#show-1");
        assertThat(window.headers()).hasSize(2);
        assertThat(window.isShown(FOLD)).isFalse();

        window.click("#show-1");
        assertThat(window.isShown(FOLD)).isTrue();
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(window.robot.lookup(".fold-sign").queryAll()).isEmpty();
    }
}
