package variorum.report.content;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.Change;
import variorum.display.ChangeGroup;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Row;

/** A kind of change that a reader may want to list alone. */
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

    /** Whether the edit is listed: if it is of any of these kinds, or if the set is empty. */
    public static boolean list(Set<Only> wanted, Edit edit) {
        return wanted.isEmpty() || wanted.stream().anyMatch(only -> only.lists(edit));
    }

    /** The same for a row that is itself a change. */
    public static boolean list(Set<Only> wanted, Row row) {
        return wanted.isEmpty() || wanted.stream().anyMatch(only -> only.lists(row));
    }

    /** The same for a change as it is shown. */
    public static boolean list(Set<Only> wanted, Change change) {
        return wanted.isEmpty() || wanted.stream().anyMatch(only -> only.lists(change));
    }

    /** Such as {@code facts, moves}. */
    public static String names(Set<Only> wanted) {
        return wanted.stream().sorted().map(Only::id).collect(Collectors.joining(", "));
    }

    private boolean lists(Edit edit) {
        return lists(edit.category(), edit.fact());
    }

    private boolean lists(Change change) {
        return switch (change.kind()) {
            case EDIT -> lists(change.category(), change.fact());
            case PARAGRAPH_MOVED -> this == MOVES;
            case PARAGRAPH_ADDED -> this == ADDED;
            case PARAGRAPH_REMOVED -> this == REMOVED;
        };
    }

    private boolean lists(Category category, boolean fact) {
        return switch (this) {
            case FACTS -> fact;
            case WORDS -> ChangeGroup.of(category) == ChangeGroup.WORDS;
            case NUMBERS -> ChangeGroup.of(category) == ChangeGroup.NUMBERS;
            case NAMES -> ChangeGroup.of(category) == ChangeGroup.NAMES;
            case QUOTATIONS -> ChangeGroup.of(category) == ChangeGroup.QUOTATIONS;
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
