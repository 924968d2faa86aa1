package variorum.display.running;

import java.util.OptionalInt;
import variorum.display.Piece;

/** A stretch of the running text of two versions. */
public sealed interface Strand {

    /** Words of one of the two columns: all of the other version's, and those of the base that it lacks. */
    record Words(int column, Piece piece) implements Strand {}

    /**
     * Where one paragraph ends and the next begins.
     *
     * @param change its number, if it is one
     */
    record Break(Kind kind, OptionalInt change) implements Strand {
        static final Break KEPT = new Break(Kind.KEPT, OptionalInt.empty());

        /** Which of the versions has the break. */
        public enum Kind {
            /** Both versions. */
            KEPT,
            /** Only the other version, which splits a paragraph there. */
            ADDED,
            /** Only the base; the other version runs on. */
            REMOVED
        }
    }
}
