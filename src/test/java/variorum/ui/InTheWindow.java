package variorum.ui;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import variorum.settings.Settings;

/** A robot before the program's window, and a folder for its files. */
abstract class InTheWindow {
    @TempDir
    Path folder;

    OpenedWindow window;

    @BeforeEach
    final void openWindow() throws TimeoutException {
        window = OpenedWindow.open(folder, settings());
    }

    /** What the window opens with. */
    Settings settings() {
        return Settings.DEFAULT.withHintSeen();
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    /** Closes the window, and opens another. */
    final void openAnew(Settings other) throws TimeoutException {
        close();
        window = OpenedWindow.open(folder, other);
    }
}
