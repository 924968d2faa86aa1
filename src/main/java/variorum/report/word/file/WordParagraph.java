package variorum.report.word.file;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import variorum.model.Role;

/**
 * One paragraph of a document.
 *
 * @param role as which it is set
 * @param mark what is done to its end; a paragraph whose end goes is one with the next
 * @param move the number that it has in common with the other place of the same text, where it was moved
 */
public record WordParagraph(List<WordRun> runs, Role role, Revision mark, OptionalInt move) {
    public WordParagraph {
        runs = List.copyOf(runs);
    }

    /** Whether its changes are those of a text that was moved away from here. */
    boolean isSourceOfMove() {
        return move.isPresent() && runs.stream().anyMatch(run -> run.revision().isInBase());
    }

    /** Whether it was moved in one with its neighbour, from the same place or to the same place. */
    boolean isMovedWith(WordParagraph neighbour) {
        return move.equals(neighbour.move) && isSourceOfMove() == neighbour.isSourceOfMove();
    }

    /** Whether all of it comes or goes, and not only its end. */
    boolean isWhole() {
        return mark != Revision.KEPT
                && runs.stream()
                        .allMatch(run -> run.revision().isInBase() == mark.isInBase()
                                && run.revision().isInOther() == mark.isInOther());
    }

    boolean isRightToLeft() {
        return WordText.isRightToLeft(runs.stream().map(WordRun::text).collect(Collectors.joining()));
    }
}
