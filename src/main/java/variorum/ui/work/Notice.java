package variorum.ui.work;

/**
 * One plain sentence that the reader is told above the comparison.
 *
 * @param sentence with its full stop
 */
public record Notice(Kind kind, String sentence) {
    /** How much it matters. */
    public enum Kind {
        /** Something went as asked. */
        DONE,
        /** Something could not be done as asked. */
        REFUSED
    }

    static Notice done(String sentence) {
        return new Notice(Kind.DONE, sentence);
    }

    static Notice refused(String sentence) {
        return new Notice(Kind.REFUSED, sentence);
    }
}
