package variorum.collate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a file whose name has bytes that are not valid text. On a command line, Java turns these into U+FFFD, and a
 * path made from that leads nowhere; but the listing of its folder still has the bytes.
 */
final class UndecodedName {
    private static final String REPLACEMENT = "\uFFFD";

    private UndecodedName() {}

    /** The file that this name stands for, if there is only one such; else the path as it is. */
    static Path found(Path path) {
        String shown = String.valueOf(path.getFileName());
        if (!shown.contains(REPLACEMENT) || Files.exists(path)) {
            return path;
        }
        try (Stream<Path> files = Files.list(path.resolveSibling("."))) {
            List<Path> same = files.filter(
                            file -> String.valueOf(file.getFileName()).equals(shown))
                    .toList();
            return same.size() == 1 ? path.resolveSibling(same.get(0).getFileName()) : path;
        } catch (IOException e) {
            return path;
        }
    }
}
