package variorum.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.settings.Settings;
import variorum.settings.SettingsStore;
import variorum.settings.Theme;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notice;
import variorum.ui.work.Notices;
import variorum.ui.work.WindowQueue;

class SettingsKeeperTest {
    @TempDir
    Path folder;

    private final WindowQueue window = new WindowQueue();
    private final BackgroundRunner saving = new BackgroundRunner(window);
    private final Notices notices = new Notices();
    private SettingsStore store;
    private SettingsKeeper keeper;

    @BeforeEach
    void openStore() {
        store = new SettingsStore(folder.resolve("config"));
        keeper = SettingsKeeper.saving(Settings.DEFAULT, store, saving, notices);
    }

    @Test
    void aChangeIsSavedAtOnce() {
        keeper.change(settings -> settings.withLooks(settings.looks().withTheme(Theme.DARK)));
        window.runUntil(() -> !saving.isRunning());

        assertThat(store.load().settings().looks().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void theLastChangeIsSavedAtTheEnd() throws IOException {
        keeper.change(settings -> settings.withLooks(settings.looks().withTypeSize(18)));
        keeper.change(settings -> settings.withLooks(settings.looks().withTypeSize(20)));

        keeper.close();

        assertThat(store.load().settings().looks().typeSize()).isEqualTo(20);
    }

    @Test
    void whatCannotBeSavedIsSaidAndHoldsAllTheSame() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");

        keeper.change(settings -> settings.withLooks(settings.looks().withTheme(Theme.DARK)));
        window.runUntil(() -> !saving.isRunning());

        assertThat(notices.list())
                .singleElement()
                .extracting(Notice::sentence)
                .asString()
                .startsWith("The settings cannot be saved");
        assertThat(keeper.settings().get().looks().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void twoWindowsKeepWhatEachChanged() throws IOException {
        SettingsKeeper other = SettingsKeeper.saving(Settings.DEFAULT, store, new BackgroundRunner(window), notices);

        keeper.change(settings -> settings.withLooks(settings.looks().withTheme(Theme.DARK)));
        keeper.close();
        other.change(Settings::withHintSeen);
        other.close();

        assertThat(store.load().settings().looks().theme()).isEqualTo(Theme.DARK);
        assertThat(store.load().settings().hintSeen()).isTrue();
    }

    @Test
    void aKeeperThatForgetsWritesNothing() throws IOException {
        SettingsKeeper forgetting = SettingsKeeper.forgetting(Settings.DEFAULT, notices);

        forgetting.change(settings -> settings.withLooks(settings.looks().withTheme(Theme.DARK)));
        forgetting.close();

        assertThat(folder).isEmptyDirectory();
    }
}
