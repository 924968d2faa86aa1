package variorum.ui.dock;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.model.Tick;

/** A column of the list, by which it can be sorted. */
enum ChangeColumn {
    NUMBER,
    /** The reviewer's tick, in alphabetical order, with unticked changes first, because these remain to be done. */
    NOTE,
    GROUP,
    BEFORE,
    AFTER,
    VERSION,
    PARAGRAPH;

    /** Its name in settings, texts and style sheets. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ChangeColumn> named(String id) {
        return Stream.of(values()).filter(column -> column.id().equals(id)).findFirst();
    }

    /** Sorting keeps lines that are equal in this column in reading order. */
    Comparator<ChangeLine> order(boolean descending) {
        return descending ? ascending().reversed() : ascending();
    }

    private Comparator<ChangeLine> ascending() {
        return switch (this) {
            case NUMBER -> Comparator.comparingInt(ChangeLine::number);
            case NOTE ->
                Comparator.comparing(line -> line.note().tick().map(Tick::id).orElse(""));
            case GROUP -> Comparator.comparing(ChangeLine::group);
            case BEFORE -> Comparator.comparing(ChangeLine::before, String.CASE_INSENSITIVE_ORDER);
            case AFTER -> Comparator.comparing(ChangeLine::after, String.CASE_INSENSITIVE_ORDER);
            case VERSION -> Comparator.comparing(ChangeLine::version);
            case PARAGRAPH -> Comparator.comparing(ChangeLine::paragraphs, ParagraphNumbers.ORDER);
        };
    }
}
