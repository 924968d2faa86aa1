package variorum.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;

/** A window that keeps its session, and a folder for versions of several stories. */
abstract class FolderOfStories extends OverNight {
    Path stories;

    @BeforeEach
    void makeFolder() throws IOException {
        stories = Files.createDirectory(folder.resolve("stories"));
    }

    /** Does it and waits until all that follows is done. */
    void act(Runnable action) {
        action.run();
        window.settle();
    }
}
