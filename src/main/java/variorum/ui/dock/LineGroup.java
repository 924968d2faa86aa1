package variorum.ui.dock;

import java.util.List;
import java.util.Locale;
import variorum.display.Change;
import variorum.display.facts.Fact;
import variorum.model.Category;
import variorum.ui.words.Texts;

/**
 * What a line of the lists is about, finer than the groups that can be dimmed: whole paragraphs by their fate, words by
 * category.
 */
public enum LineGroup {
    WORDING,
    NUMBER,
    NAME,
    /** A change of wording that denies something, or says how sure it is. */
    DENIAL,
    QUOTATION,
    /** A fact that only moved within its sentence, or to another with what it is about. */
    MOVED_WORDS,
    /** A name or figure that is only spelled differently. */
    SPELLING,
    PUNCTUATION,
    CASE,
    WHITESPACE,
    ADDED,
    REMOVED,
    MOVED;

    /** The groups of all changes. */
    static final List<LineGroup> OF_CHANGES =
            List.of(WORDING, NUMBER, NAME, QUOTATION, PUNCTUATION, CASE, WHITESPACE, ADDED, REMOVED, MOVED);

    /** The groups of changes of fact. */
    static final List<LineGroup> OF_FACTS = List.of(NUMBER, NAME, DENIAL, QUOTATION, MOVED_WORDS, SPELLING);

    static LineGroup of(Fact.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case NAME -> NAME;
            case DENIAL -> DENIAL;
            case QUOTATION -> QUOTATION;
            case MOVED -> MOVED_WORDS;
            case SPELLING -> SPELLING;
        };
    }

    static LineGroup of(Change change) {
        return switch (change.kind()) {
            case PARAGRAPH_ADDED -> ADDED;
            case PARAGRAPH_REMOVED -> REMOVED;
            case PARAGRAPH_MOVED -> MOVED;
            case EDIT -> of(change.category());
        };
    }

    private static LineGroup of(Category category) {
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
    String label() {
        return Texts.text("group." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
