package variorum.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files and folders that are there only while something is written. They bear the number of the process that writes
 * them, so that what a killed one left is known and cleared.
 */
final class TemporaryFile {
    private static final Pattern NAME = Pattern.compile("\\.variorum-(\\d{1,10})-[0-9a-f-]{36}\\.tmp");

    private TemporaryFile() {}

    /** A name that nothing else in a folder has. */
    static String name() {
        return ".variorum-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
    }

    /** Clears what processes left in the folder that are no more. What cannot be cleared stays, and does no harm. */
    static void clearLeftovers(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, TemporaryFile::isLeftover)) {
            left.forEach(TemporaryFile::clear);
        } catch (IOException | DirectoryIteratorException e) {
            // What was to be written is written.
        }
    }

    private static boolean isLeftover(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void clear(Path leftover) {
        try {
            if (Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(leftover)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
            Files.delete(leftover);
        } catch (IOException | DirectoryIteratorException e) {
            // The next save tries again.
        }
    }
}
