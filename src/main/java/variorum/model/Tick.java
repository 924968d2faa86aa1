package variorum.model;

import java.util.Locale;

/** A reviewer's decision on a change. */
public enum Tick {
    /** It may stay. */
    FINE,
    /** Somebody has to be asked. */
    QUERY,
    /** It must go. */
    REFUSE;

    /** The word for it in files that programs read. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it in reports for people: what the change now is. */
    public String word() {
        return this == REFUSE ? "refused" : id();
    }

    /** The sign for it in lists and margins. */
    public String sign() {
        return switch (this) {
            case FINE -> "\u2713";
            case QUERY -> "?";
            case REFUSE -> "\u2717";
        };
    }

    /** The same decision seen from the other side: who wants the new words there does not want the old ones here. */
    Tick backwards() {
        return switch (this) {
            case FINE -> REFUSE;
            case QUERY -> QUERY;
            case REFUSE -> FINE;
        };
    }

    /** Whether nothing remains to be done about the change. */
    boolean isDone() {
        return this != QUERY;
    }
}
