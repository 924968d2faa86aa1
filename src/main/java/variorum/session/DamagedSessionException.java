package variorum.session;

import java.io.IOException;

/** A file that was read and holds no session. */
final class DamagedSessionException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedSessionException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
