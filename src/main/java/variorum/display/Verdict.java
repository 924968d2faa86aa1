package variorum.display;

/** What became of a paragraph, in the words that the program uses to its reader; declared from the weakest on. */
public enum Verdict {
    /** The same text, or nothing but hidden changes. */
    KEPT("="),
    REWORDED("~"),
    /** Aligned, but most words are others. */
    REWRITTEN("\u2248"),
    /** One paragraph of the base became several. */
    SPLIT("{"),
    /** Several paragraphs of the base became one. */
    MERGED("}"),
    /** Stands elsewhere in the other version, with or without changes. */
    MOVED("\u2195"),
    ADDED("+"),
    REMOVED("\u2212");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    /** The one character that tells it without colour. */
    public String sign() {
        return sign;
    }
}
