package variorum.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that is wrong in some way.
 *
 * @param fault what is wrong
 * @param bytes made when they are needed, since not all fit into the memory at once
 */
public record HostileFile(String fault, String name, Supplier<byte[]> bytes) {

    static HostileFile of(String fault, String name, Supplier<String> text) {
        return new HostileFile(fault, name, () -> text.get().getBytes(UTF_8));
    }

    public Path in(Path folder) {
        try {
            return Files.write(folder.resolve(name), bytes.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + ", " + fault;
    }
}
