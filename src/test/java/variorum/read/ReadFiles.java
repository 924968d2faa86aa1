package variorum.read;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import variorum.model.Version;
import variorum.progress.Monitor;

/** Reading files as the program does that are in an encoding of their own choice. */
final class ReadFiles {
    private ReadFiles() {}

    static Version read(Path file) throws IOException {
        return VersionReader.read(file, Optional.empty(), Monitor.NONE);
    }

    /** @param reason the end of the sentence that the reader is told */
    static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(file))
                .withMessage(file + " cannot be read: " + reason);
    }
}
