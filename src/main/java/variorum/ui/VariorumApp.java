package variorum.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import variorum.session.SessionStore;
import variorum.settings.Settings;
import variorum.settings.SettingsFolder;
import variorum.settings.SettingsStore;
import variorum.settings.SettingsStore.Loaded;
import variorum.ui.LaunchArguments.Size;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SessionViewModel;
import variorum.ui.looks.Appearance;
import variorum.ui.looks.SettingsKeeper;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;
import variorum.ui.work.Runners;

/** The program with a window: builds everything and connects it. */
public final class VariorumApp extends Application {
    private static final Logger LOG = System.getLogger("variorum");

    private Optional<SettingsKeeper> settings = Optional.empty();
    private Optional<SessionViewModel> session = Optional.empty();
    private Optional<WindowPlace> place = Optional.empty();

    /** Opens the window on files and folders, and comes back when it is closed. */
    public static void open(List<String> arguments) {
        LaunchArguments launch = LaunchArguments.of(arguments);
        launch.size().ifPresent(VariorumApp::makeHeadlessScreenAsLarge);
        LogFile.passOverClassPathWarning();
        if (launch.snapshot().isEmpty()) {
            LogFile.begin(SettingsFolder.ofThisUser());
        }
        launch(VariorumApp.class, arguments.toArray(String[]::new));
    }

    /** Where Monocle draws, which has no screen of its own, the window must not be larger than this. */
    private static void makeHeadlessScreenAsLarge(Size size) {
        System.setProperty("headless.geometry", size.width() + "x" + size.height());
    }

    @Override
    public void start(Stage stage) {
        LaunchArguments arguments = LaunchArguments.of(getParameters().getRaw());
        Notices notices = new Notices();
        BackgroundRunner.tellOfFaults(fault -> notices.failed(Texts.text("failed.program"), fault));
        Runners runners = Runners.of(BackgroundRunner::deliveringToWindow);
        SettingsKeeper keeper = arguments.snapshot().isPresent()
                ? SettingsKeeper.forgetting(firstSettings(Settings.DEFAULT.withHintSeen(), arguments), notices)
                : remembering(arguments, runners.saving(), notices);
        settings = Optional.of(keeper);
        MainViewModel model = new MainViewModel(runners, keeper, notices);
        place = Optional.of(WindowPlace.of(stage, keeper.settings().get().window(), arguments.size()));
        if (arguments.snapshot().isEmpty()) {
            model.session().keepIn(new SessionStore(SettingsFolder.ofThisUser()));
            session = Optional.of(model.session());
        }
        if (!arguments.paths().isEmpty()) {
            model.open(arguments.paths());
        } else {
            model.session().reopen();
        }
        MainWindow window =
                MainWindow.of(model, stage, address -> getHostServices().showDocument(address.toString()));
        stage.show();
        OnceDrawn.run(() -> stage.getIcons().setAll(Appearance.icons()));
        place.ifPresent(WindowPlace::insist);
        arguments.snapshot().ifPresent(target -> new Snapshot(model, window.scene(), target).takeWhenShown());
    }

    private static SettingsKeeper remembering(LaunchArguments arguments, BackgroundRunner saving, Notices notices) {
        SettingsStore store = new SettingsStore(SettingsFolder.ofThisUser());
        Loaded loaded = store.load();
        if (!loaded.message().isEmpty()) {
            notices.refused(loaded.message());
        }
        return SettingsKeeper.saving(firstSettings(loaded.settings(), arguments), store, saving, notices);
    }

    private static Settings firstSettings(Settings settings, LaunchArguments arguments) {
        return settings.withLooks(arguments.looks(settings.looks()));
    }

    @Override
    public void stop() {
        try {
            if (settings.isPresent() && place.isPresent()) {
                place.get().bounds().ifPresent(bounds -> settings.get().change(now -> now.withWindow(bounds)));
                settings.get().close();
            }
            if (session.isPresent()) {
                session.get().close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings or what was open were not saved", e);
        }
    }
}
