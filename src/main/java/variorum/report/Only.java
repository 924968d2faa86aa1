package variorum.report;

import java.util.Locale;
import java.util.Set;
import variorum.display.ChangeGroup;
import variorum.model.Edit;
import variorum.model.Row;

/** What a reader may want to have listed, and nothing else. */
public enum Only {
    FACTS,
    WORDS,
    NUMBERS,
    NAMES,
    QUOTATIONS,
    MOVES,
    ADDED,
    REMOVED;

    /** The word for it on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether any of them, or nobody's wish to leave anything out, lists the edit. */
    static boolean list(Set<Only> wanted, Edit edit) {
        return wanted.isEmpty() || wanted.stream().anyMatch(only -> only.lists(edit));
    }

    /** The same for a change that the row is as a whole. */
    static boolean list(Set<Only> wanted, Row row) {
        return wanted.isEmpty() || wanted.stream().anyMatch(only -> only.lists(row));
    }

    private boolean lists(Edit edit) {
        return switch (this) {
            case FACTS -> edit.fact();
            case WORDS -> ChangeGroup.of(edit.category()) == ChangeGroup.WORDS;
            case NUMBERS -> ChangeGroup.of(edit.category()) == ChangeGroup.NUMBERS;
            case NAMES -> ChangeGroup.of(edit.category()) == ChangeGroup.NAMES;
            case QUOTATIONS -> ChangeGroup.of(edit.category()) == ChangeGroup.QUOTATIONS;
            case MOVES, ADDED, REMOVED -> false;
        };
    }

    private boolean lists(Row row) {
        return switch (this) {
            case MOVES -> row.moved();
            case ADDED -> row.kind() == Row.Kind.ADDED;
            case REMOVED -> row.kind() == Row.Kind.REMOVED;
            case FACTS, WORDS, NUMBERS, NAMES, QUOTATIONS -> false;
        };
    }
}
