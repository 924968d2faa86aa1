package variorum.read.folder;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A file that was found in a folder, and when it was last written. */
record FoundFile(Path path, FileTime modified) {
    Path folder() {
        return path.resolveSibling("");
    }
}
