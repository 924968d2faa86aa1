package variorum.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why something cannot be written, in words. */
final class Failures {
    private Failures() {}

    static String reason(Path target, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "the folder " + target.toAbsolutePath().getParent() + " does not exist.";
        }
        if (failure instanceof AccessDeniedException) {
            return "there is no permission.";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links lead round in a circle.";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ".";
        }
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }
}
