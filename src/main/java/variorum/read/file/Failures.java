package variorum.read.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one plain sentence why something could not be read. */
public final class Failures {
    private Failures() {}

    public static String sentence(Path path, IOException failure) {
        return path + " cannot be read: " + reason(failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file.";
        }
        if (failure instanceof AccessDeniedException) {
            return "there is no permission.";
        }
        if (failure instanceof FileSystemLoopException || isLoop(failure)) {
            return "its links lead round in a circle.";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ".";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() + "." : failure.getMessage();
    }

    /** A file system has no exception of its own for it. */
    private static boolean isLoop(IOException failure) {
        return failure instanceof FileSystemException system
                && String.valueOf(system.getReason()).startsWith("Too many levels of symbolic links");
    }
}
