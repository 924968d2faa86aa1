package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.testing.TwoStories.FERRY;
import static variorum.testing.TwoStories.FERRY_CUT;
import static variorum.testing.TwoStories.FERRY_REWORDED;
import static variorum.testing.TwoStories.ORCHARD;
import static variorum.testing.TwoStories.ORCHARD_REWORDED;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoriesInTheWindowTest extends InTheWindow {
    private static final String[] FERRIES = {"2 ferry.txt", "4 ferry.txt", "5 ferry.txt"};
    private static final String[] ORCHARDS = {"1 orchard.txt", "3 orchard.txt"};

    @BeforeEach
    void openAFolderOfTwoStories() {
        window.file("1 orchard.txt", ORCHARD);
        window.file("2 ferry.txt", FERRY);
        window.file("3 orchard.txt", ORCHARD_REWORDED);
        window.file("4 ferry.txt", FERRY_REWORDED);
        window.file("5 ferry.txt", FERRY_CUT);
        window.open(List.of(folder));
    }

    @Test
    void theLargestStoryIsShownAndWhatIsNotIsSaid() {
        assertThat(window.headers()).containsExactly(FERRIES);
        assertThat(window.text("#show-story-3")).isEqualTo("Another story: 2 versions");
        assertThat(window.text("#status-aside")).isEqualTo("2 versions of another story not shown");
        assertThat(window.text("#turn-stories")).isEqualTo("All Stories");
    }

    @Test
    void theWordsBetweenTheChipsShowTheOtherStory() {
        window.click("#show-story-3");

        assertThat(window.headers()).containsExactly(ORCHARDS);
        assertThat(window.text("#show-story-0")).isEqualTo("Another story: 3 versions");
        assertThat(window.isShown("#show-story-3")).isFalse();
    }

    @Test
    void theKeyboardShowsTheOtherStoryAndStaysInTheStrip() {
        window.robot.interact(window.node("#show-story-3")::requestFocus);

        window.press(KeyCode.SPACE);

        assertThat(window.headers()).containsExactly(ORCHARDS);
        assertThat(window.node("#show-3").isFocused()).isTrue();
    }

    @Test
    void theMenuShowsAllStories() {
        window.click("#menu-compare");
        window.click("#menu-all-stories");

        assertThat(window.headers()).hasSize(5);
    }

    @Test
    void aChipOfTheOtherStoryShowsIt() {
        window.click("#show-4");

        assertThat(window.headers()).containsExactly(ORCHARDS);
        assertThat(((ToggleButton) window.node("#show-4")).isSelected()).isTrue();
    }

    @Test
    void allAreShownAndThenOneStoryAgain() {
        window.click("#turn-stories");
        assertThat(window.headers()).hasSize(5);
        assertThat(window.text("#turn-stories")).isEqualTo("This Story Only");
        assertThat(window.isShown("#status-aside")).isFalse();
        window.click("#turn-stories");
        assertThat(window.headers()).containsExactly(FERRIES);
    }

    @Test
    void aStoryOfMoreVersionsThanAreShownAtFirstIsShownWholeWithOneClick() {
        assertThat(window.isShown("#show-all-versions")).isFalse();
        List<Path> more = IntStream.range(10, 17)
                .mapToObj(number -> window.file(number + " ferry.txt", FERRY.replace("twice", number + " times")))
                .toList();
        window.model.imports().add(more);
        window.settle();
        assertThat(window.headers()).hasSize(8);
        assertThat(window.text("#status-versions")).isEqualTo("8 of 10 versions shown");

        window.click("#show-all-versions");

        assertThat(window.headers()).hasSize(10).allMatch(name -> name.endsWith("ferry.txt"));
        assertThat(window.isShown("#show-all-versions")).isFalse();
        assertThat(window.isShown("#status-versions")).isFalse();
    }

    @Test
    void besideAllStoriesALongPassageIsOneLine() {
        window.model
                .imports()
                .add(List.of(window.file("6 ferry.txt", FERRY + "\n\nA pilot waved his lantern twice.".repeat(3))));
        window.settle();
        window.click("#turn-stories");

        assertThat(window.headers()).hasSize(6);
        assertThat(window.robot.lookup(".fold-sign").queryAllAs(Node.class))
                .extracting(Node::getAccessibleText)
                .anyMatch(label -> label.contains("only in this version"));
    }

    @Test
    void theButtonOfAllStoriesIsLevelWithTheChipsAlsoAboveAScrollBar() {
        assertThat(centre("#turn-stories")).isCloseTo(centre("#chip-0"), within(1.0));
        double before = window.node("#version-strip").getLayoutBounds().getHeight();

        window.robot.interact(() -> window.stage.setWidth(640));
        window.await(() -> window.node("#version-strip").getLayoutBounds().getHeight() > before);

        assertThat(centre("#turn-stories")).isCloseTo(centre("#chip-0"), within(1.0));
    }

    private double centre(String id) {
        Node node = window.node(id);
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void aDroppedFileJoinsItsStoryAndIsShown() {
        Path dropped = window.file("6 orchard.txt", ORCHARD.replace("candles", "fires"));

        window.drop("#status-line", List.of(dropped));

        assertThat(window.headers()).containsExactly("2 ferry.txt", "4 ferry.txt", "5 ferry.txt", "6 orchard.txt");
        assertThat(window.text("#show-story-3")).isEqualTo("Another story: 3 versions");
    }

    @Test
    void aChipIsDraggedAmongThoseOfItsStory() {
        window.robot.drag("#show-4", MouseButton.PRIMARY).dropTo("#base-3");
        window.settle();

        assertThat(names()).endsWith("3 orchard.txt", "1 orchard.txt");

        window.robot.drag("#show-4", MouseButton.PRIMARY).dropTo("#base-0");
        window.settle();

        assertThat(names()).startsWith(FERRIES);
    }

    @Test
    void theKeyboardStaysOnAChipThatCanGoNoFurther() {
        window.robot.interact(window.node("#show-2")::requestFocus);

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);

        assertThat(names()).startsWith(FERRIES);
        assertThat(window.node("#show-2").isFocused()).isTrue();
    }

    private List<String> names() {
        return window.model.open().get().versions().stream()
                .map(version -> version.version().name())
                .toList();
    }
}
