package variorum.ui.work;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One plain sentence for the reader, shown above the comparison.
 *
 * @param sentence with its full stop
 * @param written the file that was written, which the reader may want to open; empty if there is none
 */
public record Notice(Kind kind, String sentence, Optional<Path> written) {
    /** How much it matters. */
    public enum Kind {
        /** Something went as asked. */
        DONE,
        /** Something could not be done as asked. */
        REFUSED
    }

    static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence, Optional.empty());
    }

    static Notice written(String sentence, Path file) {
        return new Notice(Kind.DONE, sentence, Optional.of(file));
    }

    static Notice refused(String sentence) {
        return new Notice(Kind.REFUSED, sentence, Optional.empty());
    }
}
