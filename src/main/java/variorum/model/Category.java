package variorum.model;

import java.util.Locale;

/** What kind of thing an edit changes; an edit has the first of these that applies. */
public enum Category {
    /** Only blanks and line ends differ. */
    WHITESPACE,
    /** Only letter case differs. */
    CASE,
    /** Only marks differ: punctuation, typographic variants, normalisation. */
    PUNCTUATION,
    /** Any of it stands inside quotation marks. */
    QUOTATION,
    /** A figure, date or amount. */
    NUMBER,
    /** A proper name. */
    NAME,
    WORDING;

    /** The word for it in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
