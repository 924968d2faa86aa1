package variorum.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words that end a sentence. */
public final class FailureReason {
    private FailureReason() {}

    /**
     * The reason, with its full stop.
     *
     * @param ifMissing what is said where the file system finds nothing of that name
     */
    public static String of(IOException failure, String ifMissing) {
        if (failure instanceof NoSuchFileException) {
            return ifMissing;
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
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    /** A file system has no exception of its own for it. */
    private static boolean isLoop(IOException failure) {
        return failure instanceof FileSystemException system
                && String.valueOf(system.getReason()).startsWith("Too many levels of symbolic links");
    }
}
