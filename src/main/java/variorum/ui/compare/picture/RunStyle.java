package variorum.ui.compare.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.display.Mark;

/**
 * How a run of characters looks.
 *
 * @param look of marked words; empty for plain ones
 * @param changes the numbers of the changes that the words belong to
 * @param others of words that several versions were compared with, the columns of those that changed them; empty where
 *     the mark is always shown
 * @param source whose words they are
 * @param variety how many versions have other words, where that is shown
 */
public record RunStyle(
        Face face,
        Optional<Mark.Look> look,
        List<Integer> changes,
        List<Integer> others,
        boolean fact,
        Source source,
        Variety variety) {
    public RunStyle {
        changes = List.copyOf(changes);
        others = List.copyOf(others);
    }

    /** Whose words the characters are. */
    public enum Source {
        /** The version's that the pane shows. */
        OWN,
        /** The base's, in the running text of another version. */
        BASE,
        /** Nobody's: a sign. */
        SIGN
    }

    /** How many of the other versions have another reading. */
    public enum Variety {
        NOT_SHOWN,
        FEW,
        /** A third at least. */
        MANY,
        /** Two thirds at least. */
        MOST;

        static Variety of(int differing, int others) {
            return 3 * differing >= 2 * others ? MOST : 3 * differing >= others ? MANY : FEW;
        }
    }

    /** Words at which versions differ. */
    static RunStyle varied(Face face, Mark mark, Variety variety) {
        return new RunStyle(face, Optional.empty(), mark.changes(), List.of(), false, Source.OWN, variety);
    }

    public static RunStyle plain(Face face) {
        return new RunStyle(face, Optional.empty(), List.of(), List.of(), false, Source.OWN, Variety.NOT_SHOWN);
    }

    static RunStyle marked(Face face, Mark mark, List<Integer> others) {
        return new RunStyle(
                face, Optional.of(mark.look()), mark.changes(), others, mark.fact(), Source.OWN, Variety.NOT_SHOWN);
    }

    /** Characters that are no version's. */
    static RunStyle sign(Face face) {
        return new RunStyle(face, Optional.empty(), List.of(), List.of(), false, Source.SIGN, Variety.NOT_SHOWN);
    }

    /** A sign for a change, which bears the look of its words. */
    static RunStyle sign(Face face, Mark.Look look, List<Integer> changes) {
        return new RunStyle(face, Optional.of(look), changes, List.of(), false, Source.SIGN, Variety.NOT_SHOWN);
    }

    /** The same words, of the base: all that is marked is struck through. */
    RunStyle struck() {
        return new RunStyle(
                face,
                look.map(its -> its == Mark.Look.DIMMED ? its : Mark.Look.DELETED),
                changes,
                others,
                fact,
                Source.BASE,
                Variety.NOT_SHOWN);
    }

    /** Whether the mark is about other versions than the one in that column, if any. */
    public boolean isAside(OptionalInt column) {
        return !others.isEmpty() && column.stream().noneMatch(others::contains);
    }
}
