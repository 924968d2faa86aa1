package variorum.display;

import java.util.Locale;
import variorum.model.Category;

/** The categories of change, as groups that a reader can show or dim. */
public enum ChangeGroup {
    /** Wording, and what changes less than a word. */
    WORDS,
    NUMBERS,
    NAMES,
    QUOTATIONS;

    public static ChangeGroup of(Category category) {
        return switch (category) {
            case WORDING, WHITESPACE, CASE, PUNCTUATION -> WORDS;
            case NUMBER -> NUMBERS;
            case NAME -> NAMES;
            case QUOTATION -> QUOTATIONS;
        };
    }

    /** The word for it in names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
