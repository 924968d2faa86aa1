package variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Standard input as a file that only the user can read, since files are told and read by their bytes; it is gone when
 * this is closed.
 */
final class StandardInput implements AutoCloseable {
    private static final Path FILE_NAME = Path.of("standard input");

    private final Path folder;
    private final Path file;

    private StandardInput(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE_NAME);
    }

    static StandardInput read(InputStream in) throws IOException {
        StandardInput input = new StandardInput(Files.createTempDirectory("variorum-"));
        try {
            Files.copy(in, input.file);
            return input;
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    /** The paths with the file in place of {@code -}. */
    List<Path> in(List<Path> paths) {
        return paths.stream().map(path -> isMeant(path) ? file : path).toList();
    }

    static boolean isMeant(Path path) {
        return path.toString().equals("-");
    }

    /** Whether that is the file of some standard input, where nobody can find it afterwards. */
    static boolean holds(Path path) {
        return path.endsWith(FILE_NAME);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
