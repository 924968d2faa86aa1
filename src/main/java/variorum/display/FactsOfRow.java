package variorum.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.display.Fact.Kind;
import variorum.model.Span;

/**
 * Puts together the changes of fact of one row of two versions.
 *
 * <p>Other words within one quotation are one fact. So are the two changes by which a figure or a name only left one
 * place of its sentence for another. Nothing but {@link FactWords#arePlain plain words} may have changed with it, so
 * that no denial is listed among what only moved.
 */
final class FactsOfRow {
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]['\"\u2019\u201d\u00bb)\\]]*\\s");

    private final String baseText;
    private final String otherText;

    FactsOfRow(String baseText, String otherText) {
        this.baseText = baseText;
        this.otherText = otherText;
    }

    List<Fact> list(List<Change> changes) {
        List<Fact> facts = new ArrayList<>();
        List<Change> left = new ArrayList<>(changes);
        while (!left.isEmpty()) {
            Fact fact = fact(left.get(0), left.subList(1, left.size()));
            facts.add(fact);
            left.removeAll(fact.changes());
        }
        return facts;
    }

    private Fact fact(Change change, List<Change> later) {
        Kind kind = kind(change);
        return switch (kind) {
            case QUOTATION -> Fact.of(kind, quotation(change, later));
            case NUMBER, NAME ->
                otherEnd(change, kind, later)
                        .map(end -> Fact.of(Kind.MOVED, List.of(change, end)))
                        .orElseGet(() -> Fact.of(kind, List.of(change)));
            case DENIAL, MOVED, SPELLING -> Fact.of(kind, List.of(change));
        };
    }

    private Kind kind(Change change) {
        return switch (change.category()) {
            case NUMBER -> Kind.NUMBER;
            case NAME -> before(change).hasFactsOf(after(change)) ? Kind.SPELLING : Kind.NAME;
            case QUOTATION -> before(change).hasFiguresOf(after(change)) ? Kind.QUOTATION : Kind.NUMBER;
            case WORDING, PUNCTUATION, CASE, WHITESPACE -> Kind.DENIAL;
        };
    }

    private FactWords before(Change change) {
        return FactWords.of(change.base().of(baseText));
    }

    private FactWords after(Change change) {
        return FactWords.of(change.other().of(otherText));
    }

    /** The change, and those after it in front of which no quotation ends or begins. */
    private List<Change> quotation(Change first, List<Change> later) {
        List<Change> quotation = new ArrayList<>(List.of(first));
        for (Change next : later) {
            if (kind(next) == Kind.QUOTATION && !isBetween(QUOTATION_MARK, first, next)) {
                quotation.add(next);
            }
        }
        return quotation;
    }

    /** Where the figure or name of the change stands now, or stood before. */
    private Optional<Change> otherEnd(Change first, Kind kind, List<Change> later) {
        return later.stream()
                .filter(second -> kind(second) == kind && !isBetween(SENTENCE_END, first, second))
                .filter(second -> hasMoved(before(first), after(first), before(second), after(second))
                        || hasMoved(before(second), after(second), before(first), after(first)))
                .findFirst();
    }

    private static boolean hasMoved(FactWords from, FactWords inItsPlace, FactWords before, FactWords to) {
        return inItsPlace.arePlain() && before.arePlain() && from.hasFactsOf(to);
    }

    /** Whether the pattern is found from one change to the next, both included, in either text. */
    private boolean isBetween(Pattern pattern, Change first, Change last) {
        Span base = first.base().union(last.base());
        Span other = first.other().union(last.other());
        return pattern.matcher(base.of(baseText)).find()
                || pattern.matcher(other.of(otherText)).find();
    }
}
