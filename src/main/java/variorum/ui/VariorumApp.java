package variorum.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import variorum.ui.LaunchArguments.Size;
import variorum.ui.late.OnceDrawn;
import variorum.ui.looks.Appearance;
import variorum.ui.work.BackgroundRunner;

/** The program with a window: where everything is built and connected. */
public final class VariorumApp extends Application {
    private static final Logger LOG = System.getLogger("variorum");

    /** Hands the startup to the instance of this class, which JavaFX makes itself. */
    private static final Queue<Supplier<Startup>> STARTED = new ConcurrentLinkedQueue<>();

    private Optional<Startup> startup = Optional.empty();
    private Optional<WindowPlace> place = Optional.empty();

    /**
     * Opens the window on files and folders, and returns when it is closed.
     *
     * @throws IllegalArgumentException with one plain sentence, when the arguments cannot be understood
     */
    public static void open(List<String> arguments) {
        LaunchArguments launch = LaunchArguments.of(arguments);
        launch.size().ifPresent(VariorumApp::makeHeadlessScreenAsLarge);
        LogFile.passOverClassPathWarning();
        begin(launch);
        launch(VariorumApp.class, arguments.toArray(String[]::new));
    }

    /** Begins, on another thread, what {@link #start} then goes on with. */
    static void begin(LaunchArguments arguments) {
        STARTED.add(BackgroundRunner.begin(() -> Startup.of(arguments)));
    }

    /** Monocle has no screen of its own, and draws no window larger than the one it is told to have. */
    private static void makeHeadlessScreenAsLarge(Size size) {
        System.setProperty("headless.geometry", size.width() + "x" + size.height());
    }

    @Override
    public void start(Stage stage) {
        Startup started = STARTED.remove().get();
        startup = Optional.of(started);
        LaunchArguments arguments = started.arguments();
        WindowPlace placed =
                WindowPlace.of(stage, started.settings().settings().get().window(), arguments.size());
        place = Optional.of(placed);
        OnceDrawn.run(started.gate()::open);
        MainWindow window = MainWindow.of(started.model(), stage, outside());
        stage.show();
        placed.insist();
        OnceDrawn.run(() -> stage.getIcons().setAll(Appearance.icons()));
        arguments.snapshot().ifPresent(target -> new Snapshot(started.model(), window.scene(), target).takeWhenShown());
    }

    private Optional<Consumer<URI>> outside() {
        return Optional.ofNullable(getHostServices())
                .map(services -> address -> services.showDocument(address.toString()));
    }

    @Override
    public void stop() {
        try {
            if (startup.isPresent() && place.isPresent()) {
                startup.get().close(place.get().bounds());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings or what was open were not saved", e);
        }
    }
}
