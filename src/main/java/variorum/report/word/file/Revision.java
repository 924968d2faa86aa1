package variorum.report.word.file;

/** What a tracked change does to words, or to the end of a paragraph. */
public enum Revision {
    KEPT,
    INSERTED,
    DELETED,
    /** Moved away from here. */
    MOVED_FROM,
    /** Moved to here. */
    MOVED_TO;

    /** Whether it is in the text with all changes rejected. */
    public boolean isInBase() {
        return this == KEPT || this == DELETED || this == MOVED_FROM;
    }

    /** Whether it is in the text with all changes accepted. */
    public boolean isInOther() {
        return this == KEPT || this == INSERTED || this == MOVED_TO;
    }

    /** The one sign that tells it without colour. */
    String sign() {
        return switch (this) {
            case KEPT -> "=";
            case INSERTED -> "+";
            case DELETED -> "\u2212";
            case MOVED_FROM, MOVED_TO -> "\u2195";
        };
    }

    /** What is said of it in a legend. */
    String words() {
        return switch (this) {
            case KEPT -> "in both";
            case INSERTED -> "only in the other";
            case DELETED -> "only in the base";
            case MOVED_FROM -> "moved away";
            case MOVED_TO -> "moved here";
        };
    }
}
