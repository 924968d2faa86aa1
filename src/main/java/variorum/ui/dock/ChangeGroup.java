package variorum.ui.dock;

import java.util.Locale;
import variorum.display.Change;
import variorum.model.Category;
import variorum.ui.words.Texts;

/** What a change is about, as the reader chooses among changes: whole paragraphs by their fate, words by category. */
public enum ChangeGroup {
    WORDING,
    NUMBER,
    NAME,
    QUOTATION,
    PUNCTUATION,
    CASE,
    WHITESPACE,
    ADDED,
    REMOVED,
    MOVED;

    static ChangeGroup of(Change change) {
        return switch (change.kind()) {
            case PARAGRAPH_ADDED -> ADDED;
            case PARAGRAPH_REMOVED -> REMOVED;
            case PARAGRAPH_MOVED -> MOVED;
            case EDIT -> of(change.category());
        };
    }

    private static ChangeGroup of(Category category) {
        return switch (category) {
            case WORDING -> WORDING;
            case NUMBER -> NUMBER;
            case NAME -> NAME;
            case QUOTATION -> QUOTATION;
            case PUNCTUATION -> PUNCTUATION;
            case CASE -> CASE;
            case WHITESPACE -> WHITESPACE;
        };
    }

    /** A word or two for it. */
    public String label() {
        return Texts.text("group." + name().toLowerCase(Locale.ROOT));
    }
}
