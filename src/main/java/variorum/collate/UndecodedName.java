package variorum.collate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a file whose name holds bytes that are no text. Java hands them over from a command line as U+FFFD, and the
 * path made from that leads nowhere; in the listing of its folder the file keeps its bytes.
 */
final class UndecodedName {
    private static final String REPLACEMENT = "\uFFFD";

    private UndecodedName() {}

    /** The only file there that is shown by this name; else the path as it is. */
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
