package variorum.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import variorum.session.SessionFile;

/**
 * Files and folders that are dragged over the window, or were dropped there.
 *
 * @param isOneFile whether it is a single file, which could replace a version
 * @param x of the pointer, in the scene
 * @param y of the pointer, in the scene
 */
public record Held(List<Path> paths, boolean isOneFile, double x, double y) {
    public Held {
        paths = List.copyOf(paths);
    }

    /** Checks the disk if a single file is held. */
    static Held of(List<Path> paths, double x, double y) {
        boolean isOneFile = paths.size() == 1 && Files.isRegularFile(paths.get(0)) && !SessionFile.isOne(paths.get(0));
        return new Held(paths, isOneFile, x, y);
    }

    /** The same at another place. */
    Held at(double newX, double newY) {
        return new Held(paths, isOneFile, newX, newY);
    }
}
