package variorum.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Locale;

/**
 * Tells whether a write failed because the reader closed the pipe. Java has no exception for it, only the system's
 * message in the user's language.
 */
final class ClosedPipe {
    private ClosedPipe() {}

    static boolean isCauseOf(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("pipe") || reason.equals(said());
    }

    /** The system's message for a pipe that was closed at its other end. */
    private static String said() {
        try {
            Pipe pipe = Pipe.open();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                pipe.source().close();
                sink.write(ByteBuffer.allocate(1));
                return "";
            }
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
