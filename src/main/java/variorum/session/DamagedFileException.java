package variorum.session;

import java.io.IOException;

/** A file that was read and holds nothing of what was expected. */
final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedFileException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
