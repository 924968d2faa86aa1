package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window that keeps its session, and a folder for versions of several stories. */
abstract class FolderOfStories {
    @TempDir
    Path folder;

    Path stories;
    ModelFixture window;
    MainViewModel model;

    @BeforeEach
    void makeFolder() throws IOException {
        stories = Files.createDirectory(folder.resolve("stories"));
        start();
    }

    private void start() {
        window = new ModelFixture(folder);
        model = window.model;
        model.session().keepIn(folder.resolve("settings"));
    }

    @AfterEach
    void close() throws IOException {
        model.session().close();
        window.close();
    }

    void comeBack() throws IOException {
        close();
        start();
        act(model.session()::reopen);
    }

    /** Does it and waits until all that follows is done. */
    void act(Runnable action) {
        action.run();
        window.settle();
    }
}
