package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import variorum.display.Mark;

/**
 * How a run of characters looks.
 *
 * @param look of marked words; empty for plain ones
 * @param changes the numbers of the changes that the words belong to
 */
record RunStyle(Face face, Optional<Mark.Look> look, List<Integer> changes, boolean fact) {
    RunStyle {
        changes = List.copyOf(changes);
    }

    static RunStyle plain(Face face) {
        return new RunStyle(face, Optional.empty(), List.of(), false);
    }

    static RunStyle marked(Face face, Mark mark) {
        return new RunStyle(face, Optional.of(mark.look()), mark.changes(), mark.fact());
    }
}
