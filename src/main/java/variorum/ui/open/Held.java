package variorum.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import variorum.session.SessionFile;

/**
 * Files and folders that are held over the window, or were let go there.
 *
 * @param x of the pointer, in the scene
 * @param y of the pointer, in the scene
 */
public record Held(List<Path> paths, double x, double y) {
    public Held {
        paths = List.copyOf(paths);
    }

    /** The file, if it is one alone that could take the place of a version. */
    public Optional<Path> oneFile() {
        return Optional.of(paths)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(path -> Files.isRegularFile(path) && !SessionFile.isOne(path));
    }
}
