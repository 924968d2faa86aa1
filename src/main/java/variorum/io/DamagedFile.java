package variorum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** One of the program's own files that cannot be used any more, and is kept for whoever can mend it. */
public final class DamagedFile {
    private DamagedFile() {}

    /** Gives it another name, which takes the place of an older one set aside; empty if it has to stay where it is. */
    public static Optional<Path> setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
