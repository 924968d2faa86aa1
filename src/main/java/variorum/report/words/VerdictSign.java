package variorum.report.words;

import variorum.display.Verdict;

/** The one sign that tells a verdict without colour. */
public final class VerdictSign {
    private VerdictSign() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> "=";
            case REWORDED -> "~";
            case REWRITTEN -> "≈";
            case SPLIT -> "[";
            case MERGED -> "]";
            case MOVED -> "↕";
            case ADDED -> "+";
            case REMOVED -> "−";
        };
    }
}
