package variorum.read.document;

import java.io.IOException;

/** A file cannot be read, for a known reason, which the message gives as a clause. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableException(String reason) {
        super(reason);
    }

    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
