package variorum.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Opens a window and says on standard output when it was drawn, and when there was text in it. The program's own window
 * or an empty one, watched in the same way.
 */
final class TimedStart {
    static final String WINDOW = "window";
    static final String TEXT = "text";

    private static final int MILLIS_BETWEEN_LOOKS = 2;

    /** The frame after the one that was laid out begins when that one was drawn. */
    private static final int FRAMES_UNTIL_DRAWN = 2;

    private final Scene scene;
    private int frames;
    private int framesWithText;

    private TimedStart(Scene scene) {
        this.scene = scene;
    }

    /** Takes the files to open; without any it opens the empty window. */
    public static void main(String[] files) {
        Thread watcher = new Thread(TimedStart::waitForWindow, "watcher");
        watcher.setDaemon(true);
        watcher.start();
        if (files.length == 0) {
            Application.launch(EmptyWindow.class);
        } else {
            VariorumApp.open(List.of(files));
        }
    }

    /** A window with a text area in it, and nothing in that. */
    public static final class EmptyWindow extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new BorderPane(new VirtualizedScrollPane<>(new StyleClassedTextArea()))));
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
        }
    }

    private static void waitForWindow() {
        Optional<Window> shown = Optional.empty();
        while (shown.isEmpty()) {
            try {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                return;
            }
            shown = Window.getWindows().stream().findFirst();
        }
        Scene scene = shown.get().getScene();
        Platform.runLater(() -> new TimedStart(scene).watch());
    }

    private void watch() {
        scene.addPostLayoutPulseListener(this::laidOut);
        Platform.requestNextPulse();
    }

    private void laidOut() {
        frames++;
        if (frames == FRAMES_UNTIL_DRAWN) {
            System.out.println(WINDOW);
        }
        framesWithText += scene.getRoot().lookup(".paragraph-text") == null ? 0 : 1;
        if (framesWithText == FRAMES_UNTIL_DRAWN) {
            System.out.println(TEXT);
        }
        Platform.runLater(Platform::requestNextPulse);
    }
}
