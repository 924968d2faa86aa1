package variorum.display;

import java.util.Locale;

/**
 * What became of a paragraph, in the words that the program uses to its reader. Declared from the weakest to the
 * strongest.
 */
public enum Verdict {
    /** The same text, or nothing but hidden changes. */
    KEPT("="),
    REWORDED("~"),
    /** Aligned, but most of the words are different. */
    REWRITTEN("\u2248"),
    /** One paragraph of the base became several. */
    SPLIT("{"),
    /** Several paragraphs of the base became one. */
    MERGED("}"),
    /** Elsewhere in the other version, with or without changes. */
    MOVED("\u2195"),
    ADDED("+"),
    REMOVED("\u2212");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    /** The one character that shows it without colour. */
    public String sign() {
        return sign;
    }

    /** Its word, in English and in style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
