package variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads two files and writes a byte: what any Java program takes that does nothing with its input. */
final class ReadOnly {
    private ReadOnly() {}

    public static void main(String[] arguments) throws IOException {
        byte[] base = Files.readAllBytes(Path.of(arguments[0]));
        byte[] other = Files.readAllBytes(Path.of(arguments[1]));
        System.out.write(base.length + other.length);
        System.out.flush();
    }
}
