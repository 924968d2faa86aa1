package variorum.display.running;

import java.util.OptionalInt;
import variorum.display.Piece;

/** A stretch of the running text of two versions. */
public sealed interface Strand {

    /** Words of one of the two columns: of the other all that it has, of the base those that the other lacks. */
    record Words(int column, Piece piece) implements Strand {}

    /**
     * Where one paragraph ends and the next begins.
     *
     * @param change its number, if it is one
     */
    record Break(Kind kind, OptionalInt change) implements Strand {
        static final Break KEPT = new Break(Kind.KEPT, OptionalInt.empty());

        /** Which of the versions has it. */
        public enum Kind {
            /** Both. */
            KEPT,
            /** The other alone, which splits a paragraph there. */
            ADDED,
            /** The base alone; the other runs on. */
            REMOVED
        }
    }
}
