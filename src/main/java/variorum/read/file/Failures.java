package variorum.read.file;

import java.io.IOException;
import java.nio.file.Path;
import variorum.io.FailureReason;

/** Says in one plain sentence why something could not be read. */
public final class Failures {
    private Failures() {}

    public static String sentence(Path path, IOException failure) {
        return path + " cannot be read: " + FailureReason.of(failure, "there is no such file.");
    }
}
