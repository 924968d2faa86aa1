package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.settings.Looks;
import variorum.settings.Palette;
import variorum.settings.Theme;
import variorum.ui.LaunchArguments.Size;

class LaunchArgumentsTest {

    @Test
    void everythingButTheOptionsIsAPath() {
        LaunchArguments arguments = LaunchArguments.of(
                List.of("wire.txt", "--snapshot", "window.png", "--size", "1920x1080", "--theme", "dark", "stories"));

        assertThat(arguments.paths()).containsExactly(Path.of("wire.txt"), Path.of("stories"));
        assertThat(arguments.snapshot()).contains(Path.of("window.png"));
        assertThat(arguments.size()).contains(new Size(1920, 1080));
        assertThat(arguments.theme()).contains(Theme.DARK);
    }

    @Test
    void nothingIsAskedForByItself() {
        LaunchArguments arguments = LaunchArguments.of(List.of());

        assertThat(arguments.paths()).isEmpty();
        assertThat(arguments.snapshot()).isEmpty();
        assertThat(arguments.size()).isEmpty();
        assertThat(arguments.theme()).isEmpty();
    }

    @Test
    void looksAreThoseOfTheSettingsUnlessAskedFor() {
        LaunchArguments arguments = LaunchArguments.of(List.of("--theme", "high-contrast", "--palette", "legal"));
        Looks usual = new Looks(Theme.DARK, Palette.CLASSIC, "Georgia", 20);

        assertThat(arguments.looks(usual)).isEqualTo(new Looks(Theme.HIGH_CONTRAST, Palette.LEGAL, "Georgia", 20));
        assertThat(LaunchArguments.of(List.of()).looks(usual)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size", "--size wide", "--size 1280xhigh", "--size 0x800", "--theme plaid", "--palette"})
    void whatCannotBeUnderstoodIsOneSentence(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LaunchArguments.of(List.of(line.split(" "))))
                .withMessageMatching("--[^.]+\\.");
    }
}
