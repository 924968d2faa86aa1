package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.ui.open.NearVersions;

/** A folder of so many versions that not all of them have room in the strip. */
class ManyVersionsInTheWindowTest extends InTheWindow {
    private static final int VERSIONS = 60;

    @BeforeEach
    void openMany() {
        List<Path> files = IntStream.rangeClosed(1, VERSIONS)
                .mapToObj(number -> window.file(number + " draft.txt", "The mayor said " + number + " people died."))
                .toList();
        window.open(files);
    }

    private List<?> found() {
        return ((ListView<?>) window.node("#versions-found")).getItems();
    }

    private void search(String words) {
        window.click("#more-versions");
        window.robot.write(words);
        window.settle();
    }

    @Test
    void versionsThatAreShownAndThoseNextToThemHaveChips() {
        assertThat(window.robot.lookup(".chip").queryAll()).hasSize(NearVersions.MOST);
        assertThat(window.isShown("#chip-" + (NearVersions.MOST - 1))).isTrue();
        assertThat(window.text("#more-versions")).isEqualTo("+36 more");
        assertThat(window.text("#status-versions")).isEqualTo("8 of 60 versions shown");
        assertThat(window.isShown("#show-all-versions")).isFalse();
    }

    @Test
    void theOthersAreFoundByNameAndShownWithAClick() {
        search("draft 57");
        assertThat(found()).isEqualTo(List.of(56));

        window.click("57 draft.txt");

        assertThat(window.headers()).hasSize(9).endsWith("57 draft.txt");
        assertThat(window.isShown("#chip-56")).isTrue();
        assertThat(window.robot.lookup(".chip").queryAll()).hasSize(NearVersions.MOST);
    }

    @Test
    void theOthersAreShownByKeyAndMadeTheBase() {
        search("58");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> window.headers().contains("58 draft.txt"));

        window.click("#make-found-base");

        assertThat(window.headers()).startsWith("58 draft.txt");
        assertThat(window.text("#base")).isEqualTo("Base: 58 draft.txt");
    }

    @Test
    void escLeadsFromTheListBackToTheText() {
        search("5");

        window.press(KeyCode.ESCAPE);

        assertThat(window.isShown("#version-list")).isFalse();
        assertThat(window.node("#version-0").isFocused()).isTrue();
    }

    @Test
    void theChooserOfTheBaseLeadsToTheList() {
        window.click("#base");
        window.click("#choose-other-base");

        assertThat(window.isShown("#version-list")).isTrue();
        assertThat(found()).hasSize(VERSIONS);
    }
}
