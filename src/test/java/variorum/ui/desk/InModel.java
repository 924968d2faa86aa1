package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window's model with nothing open, and a folder for its files. */
abstract class InModel {
    @TempDir
    Path folder;

    ModelFixture window;
    MainViewModel model;

    @BeforeEach
    final void openModel() {
        use(today());
    }

    /** A window as the program opens it. */
    ModelFixture today() {
        return new ModelFixture(folder);
    }

    final void use(ModelFixture next) {
        window = next;
        model = next.model;
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }
}
