package variorum.report;

import variorum.display.Fact;

/** What stands above the facts of a kind. */
final class FactTitle {
    private FactTitle() {}

    static String of(Fact.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Figures, dates and amounts";
            case NAME -> "Names";
            case DENIAL -> "Denials and doubts";
            case QUOTATION -> "Words in quotation marks, quotation by quotation";
            case MOVED -> "Only moved within a sentence";
            case SPELLING -> "Only spelled otherwise";
        };
    }
}
