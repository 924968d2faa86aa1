package variorum.model;

import java.util.Locale;

/** What kind of thing an edit changes. An edit has the first of these categories that applies. */
public enum Category {
    /** Only blanks and line ends differ. */
    WHITESPACE,
    /** Only letter case differs. */
    CASE,
    /** Only marks differ: punctuation, typographic variants, normalisation. */
    PUNCTUATION,
    /** Some of the changed words are inside quotation marks. */
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
