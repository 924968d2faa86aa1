package variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Standard input, copied to a temporary file that only the user can read, because versions are read from files. Closing
 * this deletes the file.
 */
final class StandardInput implements AutoCloseable {
    private static final Path FILE_NAME = Path.of("standard input");

    /** More than any version may have; without a limit, endless input would fill the disk before it is refused. */
    private static final long MOST_BYTES = 100L << 20;

    private static final int PART = 1 << 16;

    private final Path folder;
    private final Path file;

    private StandardInput(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE_NAME);
    }

    static StandardInput read(InputStream in) throws IOException {
        StandardInput input = new StandardInput(Files.createTempDirectory("variorum-"));
        try {
            input.fill(in);
            return input;
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    private void fill(InputStream in) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            byte[] part = new byte[PART];
            long left = MOST_BYTES;
            for (int read = in.read(part); read >= 0 && left > 0; read = in.read(part)) {
                out.write(part, 0, read);
                left -= read;
            }
        }
    }

    /** The sentence, with the file called standard input. */
    String named(String sentence) {
        return sentence.replace(file.toString(), FILE_NAME.toString());
    }

    /** The paths with the file in place of {@code -}. */
    List<Path> in(List<Path> paths) {
        return paths.stream().map(path -> isMeant(path) ? file : path).toList();
    }

    static boolean isMeant(Path path) {
        return path.toString().equals("-");
    }

    /** Whether the path is that of the temporary file. */
    boolean isAt(Path path) {
        return path.equals(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
