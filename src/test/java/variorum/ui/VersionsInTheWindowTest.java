package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.model.Ignorable;

class VersionsInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openThreeVersions() throws IOException {
        Path wire = window.file("wire.txt", "The mayor said 12 people died.\n\nThe fire began at noon.");
        Path morning = window.file("morning.txt", "The Mayor said 12 people died.\n\nThe fire began at dawn.");
        Path evening = Files.write(
                folder.resolve("evening.txt"),
                "The mayor said caf\u00e9s burned.\n\nThe fire began at noon.".getBytes(StandardCharsets.UTF_8));
        window.open(List.of(wire, morning, evening));
    }

    @Test
    void aChipHidesAndShowsItsVersion() {
        window.click("#show-1");
        assertThat(window.headers()).containsExactly("wire.txt", "evening.txt");

        window.click("#show-1");
        assertThat(window.headers()).containsExactly("wire.txt", "morning.txt", "evening.txt");
    }

    @Test
    void aChipThatWasClickedToHideItsVersionStandsOutFromNoOther() {
        window.click("#show-1");

        assertThat(((Region) window.node("#show-1")).getBackground())
                .isEqualTo(((Region) window.node("#show-2")).getBackground());
    }

    @Test
    void aLongNameOnAChipTakesTheRoomThatShortOnesLeave() {
        String longName = "harbour bridge after the council met.txt";
        window.open(Stream.of("a.txt", "b.txt", longName, "c.txt", "d.txt", "e.txt", "f.txt")
                .map(name -> window.file(name, HarbourStory.TEXT + name))
                .toList());
        window.await(() -> window.onWindowsThread(
                        () -> ((Text) window.node("#chip-2 .name").lookup(".text")).getText())
                .equals(longName));
    }

    @Test
    void aNameAboveANarrowPaneReachesOverTheGutterBesideIt() {
        window.robot.interact(() -> window.stage.setWidth(1280));
        List<String> names = Stream.of("000", "001", "002", "003", "004")
                .map(number -> number + "_b839ba4be678e75c.txt")
                .toList();
        window.open(names.stream()
                .map(name -> window.file(name, HarbourStory.TEXT + name))
                .toList());
        window.await(() -> window.onWindowsThread(
                        () -> window.robot.lookup(".version-header .name .text").queryAllAs(Text.class).stream()
                                .map(Text::getText)
                                .toList())
                .equals(names));
    }

    @Test
    void twoVersionsStayShown() {
        window.click("#show-1");

        window.click("#show-2");

        assertThat(window.headers()).containsExactly("wire.txt", "evening.txt");
        assertThat(((ToggleButton) window.node("#show-2")).isSelected()).isTrue();
    }

    @Test
    void aChipIsDraggedToAnotherPlace() {
        window.robot.drag("#show-2", MouseButton.PRIMARY).dropTo("#base-0");
        window.settle();

        assertThat(window.model.open().get().versions())
                .extracting(version -> version.version().name())
                .containsExactly("evening.txt", "wire.txt", "morning.txt");
        assertThat(window.headers()).containsExactly("wire.txt", "evening.txt", "morning.txt");
    }

    @Test
    void aChipIsMovedByKeyAndKeepsTheKeyboard() {
        window.robot.interact(() -> window.node("#show-2").requestFocus());

        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(window.headers()).containsExactly("wire.txt", "evening.txt", "morning.txt");
        assertThat(window.node("#show-1").isFocused()).isTrue();

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.headers()).containsExactly("wire.txt", "morning.txt", "evening.txt");
    }

    @Test
    void theStarMakesAVersionTheBase() {
        window.click("#base-2");

        assertThat(window.headers()).containsExactly("evening.txt", "wire.txt", "morning.txt");
        assertThat(window.text("#base")).isEqualTo("Base: evening.txt");
    }

    @Test
    void theBaseIsChosenFromTheList() {
        window.click("#base");
        window.click("#choose-base-1");

        assertThat(window.headers()).containsExactly("morning.txt", "wire.txt", "evening.txt");
    }

    @Test
    void theHeaderSaysHowMuchIsKeptAndHowLongTheVersionIs() {
        Labeled base = window.robot.lookup("#header-0 .muted").query();
        Labeled other = window.robot.lookup("#header-1 .muted").query();

        assertThat(base.getText()).isEqualTo("base \u00b7 11 words");
        assertThat(other.getText()).matches("\\d+\u00a0% kept \u00b7 11 words");
    }

    @Test
    void theEncodingIsCorrectedOnTheHeader() {
        window.click("#encoding-2");
        window.click("#encoding-ISO-8859-1");

        assertThat(window.model.open().get().version(2).text()).contains("caf\u00c3\u00a9s");
        assertThat(window.text("#encoding-2")).isEqualTo("ISO-8859-1");
    }

    @Test
    void aKindOfChangeIsHiddenAndCounted() {
        String before = window.text("#change-position");
        window.click("#hide");
        window.click("#hide-case");

        assertThat(window.text("#change-position")).isNotEqualTo(before);
        assertThat(window.text("#status-hidden")).isEqualTo("1 hidden: case 1");
    }

    @Test
    void severalKindsAreHiddenOneAfterAnotherUntilTheMenuIsLeft() {
        window.click("#hide");
        window.click("#hide-case");
        window.click("#hide-punctuation");
        assertThat(ignored()).containsExactlyInAnyOrder(Ignorable.CASE, Ignorable.PUNCTUATION);

        window.press(KeyCode.DOWN);
        window.press(KeyCode.SPACE);
        assertThat(ignored()).containsExactly(Ignorable.PUNCTUATION);
        assertThat(window.isShown("#hide-case")).isTrue();

        window.press(KeyCode.ESCAPE);
        assertThat(window.isShown("#hide-case")).isFalse();
    }

    private Set<Ignorable> ignored() {
        return window.model.settings().get().ignore();
    }

    @Test
    void theStatusLineCountsTheRows() {
        window.click("#show-2");

        assertThat(window.text("#status-verdicts")).isEqualTo("Paragraphs: 2 reworded");
        assertThat(window.text("#status-encodings")).isEqualTo("UTF-8");
    }

    @Test
    void theTitleNamesTheBase() {
        assertThat(window.stage.getTitle()).isEqualTo("wire.txt and 2 other versions \u2013 Variorum");
    }
}
