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

/** The program with a window: builds everything and connects it. */
public final class VariorumApp extends Application {
    private static final Logger LOG = System.getLogger("variorum");

    /** What was begun before JavaFX made the application, which it does itself. */
    private static final Queue<Supplier<Beginning>> BEGUN = new ConcurrentLinkedQueue<>();

    private Optional<Beginning> beginning = Optional.empty();
    private Optional<WindowPlace> place = Optional.empty();

    /** Opens the window on files and folders, and comes back when it is closed. */
    public static void open(List<String> arguments) {
        LaunchArguments launch = LaunchArguments.of(arguments);
        launch.size().ifPresent(VariorumApp::makeHeadlessScreenAsLarge);
        LogFile.passOverClassPathWarning();
        begin(launch);
        launch(VariorumApp.class, arguments.toArray(String[]::new));
    }

    /** Begins what JavaFX's start then goes on with. */
    static void begin(LaunchArguments arguments) {
        BEGUN.add(BackgroundRunner.begin(() -> Beginning.of(arguments)));
    }

    /** Where Monocle draws, which has no screen of its own, the window must not be larger than this. */
    private static void makeHeadlessScreenAsLarge(Size size) {
        System.setProperty("headless.geometry", size.width() + "x" + size.height());
    }

    @Override
    public void start(Stage stage) {
        Beginning begun = BEGUN.remove().get();
        beginning = Optional.of(begun);
        LaunchArguments arguments = begun.arguments();
        WindowPlace placed =
                WindowPlace.of(stage, begun.settings().settings().get().window(), arguments.size());
        place = Optional.of(placed);
        OnceDrawn.run(begun.gate()::open);
        MainWindow window = MainWindow.of(begun.model(), stage, outside());
        stage.show();
        placed.insist();
        OnceDrawn.run(() -> stage.getIcons().setAll(Appearance.icons()));
        arguments.snapshot().ifPresent(target -> new Snapshot(begun.model(), window.scene(), target).takeWhenShown());
    }

    private Optional<Consumer<URI>> outside() {
        return Optional.ofNullable(getHostServices())
                .map(services -> address -> services.showDocument(address.toString()));
    }

    @Override
    public void stop() {
        try {
            if (beginning.isPresent() && place.isPresent()) {
                beginning.get().close(place.get().bounds());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings or what was open were not saved", e);
        }
    }
}
