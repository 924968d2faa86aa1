package variorum.ui;

import java.io.IOException;
import java.util.Optional;
import variorum.settings.Settings;
import variorum.settings.SettingsFolder;
import variorum.settings.SettingsStore;
import variorum.settings.SettingsStore.Loaded;
import variorum.settings.WindowBounds;
import variorum.ui.desk.MainViewModel;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Gate;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/**
 * What the program does while JavaFX starts, since it needs no window: reads the settings, and begins to open versions.
 *
 * @param gate holds the reading of versions back until the window is there and opens it
 */
record Startup(LaunchArguments arguments, SettingsKeeper settings, MainViewModel model, Gate gate) {

    static Startup of(LaunchArguments arguments) {
        if (arguments.leavesTraces()) {
            LogFile.begin(SettingsFolder.ofThisUser());
        }
        Notices notices = new Notices();
        BackgroundRunner.tellOfFaults(fault -> notices.failed(Texts.text("failed.program"), fault));
        Gate gate = new Gate();
        Runners runners = Runners.of(() -> BackgroundRunner.waitingAt(gate));
        SettingsStore store = new SettingsStore(SettingsFolder.ofThisUser());
        Loaded loaded = arguments.leavesTraces() ? store.load() : new Loaded(Settings.DEFAULT.withHintSeen(), "");
        Settings first =
                loaded.settings().withLooks(arguments.looks(loaded.settings().looks()));
        SettingsKeeper settings = arguments.leavesTraces()
                ? SettingsKeeper.saving(first, store, runners.saving(), notices)
                : SettingsKeeper.forgetting(first, notices);
        MainViewModel model = new MainViewModel(runners, settings, notices);
        if (arguments.leavesTraces()) {
            model.session().keepIn(SettingsFolder.ofThisUser());
        }
        if (arguments.paths().isEmpty()) {
            model.session().reopen();
        } else {
            model.imports().open(arguments.paths());
        }
        // Said last, because opening clears what was said before.
        if (!loaded.message().isEmpty()) {
            notices.refused(loaded.message());
        }
        return new Startup(arguments, settings, model, gate);
    }

    /** Saves what is open, and where the window was, for the next start; each even if the other cannot be saved. */
    void close(Optional<WindowBounds> window) throws IOException {
        window.ifPresent(bounds -> settings.change(now -> now.withWindow(bounds)));
        try {
            settings.close();
        } finally {
            model.close();
        }
    }
}
