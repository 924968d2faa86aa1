package variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Ignorable;
import variorum.settings.SettingsStore.Loaded;

class SettingsStoreTest {
    @TempDir
    Path home;

    private Path file;
    private SettingsStore store;

    @BeforeEach
    void openStore() {
        Path folder = home.resolve("config").resolve("variorum");
        file = folder.resolve("settings.json");
        store = new SettingsStore(folder);
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        Settings settings = Settings.DEFAULT
                .withLooks(new Looks(Theme.HIGH_CONTRAST, Palette.LEGAL, "Georgia", 20))
                .withHintSeen()
                .withWindow(new WindowBounds(-40, 12.5, 1280, 800, true))
                .withDock(
                        DockPlace.FIRST.withTab(DockTab.FACTS).withOrder(DockTab.CHANGES, new ListOrder("group", true)))
                .withIgnore(Set.of(Ignorable.QUOTES, Ignorable.SPACING))
                .withShortensPassages(false)
                .withOpened(new RecentSet(List.of(home.resolve("wire.txt"), home.resolve("caf\u00e9"))));

        store.save(settings, Settings.DEFAULT);

        assertThat(store.load()).isEqualTo(new Loaded(settings, ""));
    }

    @Test
    void theFirstStartHasDefaultsAndNothingToSay() {
        assertThat(store.load()).isEqualTo(new Loaded(Settings.DEFAULT, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"theme\": \"PLAID\"}",
                "{\"theme\": null}",
                "{\"recent\": [[null]]}",
                "{\"recent\": [[]]}",
                "{\"window\": [null]}",
                "{\"window\": [{\"x\": 0, \"y\": 0, \"width\": \"NaN\", \"height\": 3, \"maximized\": false}]}",
                "{} {}"
            })
    void aDamagedFileIsSetAsideWithASentence(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);

        Loaded loaded = store.load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.message()).startsWith("The settings were damaged").contains("settings.json.damaged");
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("settings.json.damaged")).hasContent(content);
    }

    @Test
    void settingsOfAnotherProgramVersionAreTakenAsFarAsTheyAreKnown() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"typeSize\": 18, \"somethingNew\": {\"a\": 1}}");

        assertThat(store.load()).isEqualTo(new Loaded(Settings.DEFAULT.withLooks(Looks.FIRST.withTypeSize(18)), ""));
    }

    @Test
    void aGroupOfSettingsThatKnewLessIsTakenAsFarAsItGoes() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"dock\": {\"open\": true, \"tab\": \"NOTES\"}}");

        assertThat(store.load().settings().dock())
                .isEqualTo(DockPlace.FIRST.withOpen(true).withTab(DockTab.NOTES));
    }

    @Test
    void savingLeavesNothingButTheFileAndItsLock() throws IOException {
        store.save(Settings.DEFAULT, Settings.DEFAULT);
        store.save(Settings.DEFAULT.withLooks(Looks.FIRST.withTheme(Theme.DARK)), Settings.DEFAULT);

        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(file, file.resolveSibling("settings.json.lock"));
        }
    }

    @Test
    void whatAnotherWindowChangedStaysButForWhatIsChangedHere() throws IOException {
        RecentSet wire = new RecentSet(List.of(home.resolve("wire.txt")));
        RecentSet morning = new RecentSet(List.of(home.resolve("morning.txt")));
        Settings before = Settings.DEFAULT.withOpened(new RecentSet(List.of(home.resolve("old.txt"))));
        Settings there = before.withLooks(Looks.FIRST.withTheme(Theme.DARK)).withOpened(wire);
        store.save(there, before);

        store.save(before.withHintSeen().withOpened(morning), before);

        Settings both = store.load().settings();
        assertThat(both.looks().theme()).isEqualTo(Theme.DARK);
        assertThat(both.hintSeen()).isTrue();
        assertThat(both.recent()).startsWith(morning).contains(wire);
    }
}
