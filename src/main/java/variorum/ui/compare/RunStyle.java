package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import variorum.display.Mark;

/**
 * How a run of characters looks.
 *
 * @param look of marked words; empty for plain ones
 * @param changes the numbers of the changes that the words belong to
 * @param others of words that several versions were compared with, the columns of those that changed them; empty where
 *     the mark is always shown
 */
record RunStyle(Face face, Optional<Mark.Look> look, List<Integer> changes, List<Integer> others, boolean fact) {
    RunStyle {
        changes = List.copyOf(changes);
        others = List.copyOf(others);
    }

    static RunStyle plain(Face face) {
        return new RunStyle(face, Optional.empty(), List.of(), List.of(), false);
    }

    static RunStyle marked(Face face, Mark mark, List<Integer> others) {
        return new RunStyle(face, Optional.of(mark.look()), mark.changes(), others, mark.fact());
    }

    /** Whether the mark is about other versions than the one in that column. */
    boolean isAside(int column) {
        return !others.isEmpty() && !others.contains(column);
    }
}
