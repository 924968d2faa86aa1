package variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {
    @TempDir
    Path home;

    @Test
    void linuxKeepsThemInTheXdgFolder() {
        Path config = home.resolve("elsewhere");

        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", config.toString())))
                .isEqualTo(config.resolve("variorum"));
    }

    @Test
    void linuxHasAFolderAlsoWithoutTheVariableOrWithARelativeOne() {
        Path expected = home.resolve(".config").resolve("variorum");

        assertThat(SettingsFolder.of("Linux", home, Map.of())).isEqualTo(expected);
        assertThat(SettingsFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "here")))
                .isEqualTo(expected);
    }

    @Test
    void windowsKeepsThemInTheRoamingProfile() {
        assertThat(SettingsFolder.of(
                        "Windows 11",
                        home,
                        Map.of("APPDATA", home.resolve("Roaming").toString())))
                .isEqualTo(home.resolve("Roaming").resolve("Variorum"));
    }

    @Test
    void macKeepsThemInTheLibrary() {
        assertThat(SettingsFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(
                        home.resolve("Library").resolve("Application Support").resolve("Variorum"));
    }
}
