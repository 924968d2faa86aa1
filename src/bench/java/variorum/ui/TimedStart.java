package variorum.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    static final String MARKS = "marks";

    /** The first argument that asks for two bare text areas. */
    static final String PAIR = "--pair";

    private static final List<String> MARKED = List.of(".mark-replaced", ".mark-deleted", ".mark-inserted");

    private static final int MILLIS_BETWEEN_LOOKS = 2;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** The frame after the one that was laid out begins when that one was drawn. */
    private static final int FRAMES_UNTIL_DRAWN = 2;

    private final Scene scene;
    private int frames;
    private int framesWithText;
    private int framesWithMarks;

    private TimedStart(Scene scene) {
        this.scene = scene;
    }

    /** Takes the files to open, in the program or, after {@link #PAIR}, bare; without any it opens an empty window. */
    public static void main(String[] files) {
        Thread watcher = new Thread(TimedStart::waitForWindow, "watcher");
        watcher.setDaemon(true);
        watcher.start();
        if (files.length == 0) {
            Application.launch(EmptyWindow.class);
        } else if (files[0].equals(PAIR)) {
            Application.launch(PairWindow.class, Arrays.copyOfRange(files, 1, files.length));
        } else {
            VariorumApp.open(List.of(files));
        }
    }

    /** A window with a text area in it, and nothing in that. */
    public static final class EmptyWindow extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new BorderPane(new VirtualizedScrollPane<>(new StyleClassedTextArea()))));
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
        }
    }

    /** A window with the text of two files, one beside the other. */
    public static final class PairWindow extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            List<String> files = getParameters().getUnnamed();
            new BarePair(
                            List.of(Files.readString(Path.of(files.get(0))), Files.readString(Path.of(files.get(1)))),
                            WIDTH,
                            HEIGHT)
                    .stage.show();
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
        framesWithText += isShown(".paragraph-text") ? 1 : 0;
        if (framesWithText == FRAMES_UNTIL_DRAWN) {
            System.out.println(TEXT);
        }
        framesWithMarks += MARKED.stream().anyMatch(this::isShown) ? 1 : 0;
        if (framesWithMarks == FRAMES_UNTIL_DRAWN) {
            System.out.println(MARKS);
        }
        Platform.runLater(Platform::requestNextPulse);
    }

    private boolean isShown(String selector) {
        return scene.getRoot().lookup(selector) != null;
    }
}
