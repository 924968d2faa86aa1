package variorum.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import variorum.model.FactChange;
import variorum.model.Span;

/**
 * Marks that say as much as the figure beside them, where they stand apart from it: {@code € 500}, {@code 4 %},
 * {@code ≥ 18}. Those that stand right behind a figure are part of its word.
 */
final class AmountSigns {
    private static final String BEFORE = "<>≤≥≠≈~∼±";
    private static final String BEHIND = "%‰٪％";

    /** {@code per cent}, and a mark. */
    private static final int MOST_TOKENS = 3;

    private final Vocabulary vocabulary;

    AmountSigns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What a change tells in which there are only marks, or units in their place, with the figure: {@code € 500 > $
     * 500}; mostly nothing.
     */
    Optional<FactChange> fact(ChangedWords inBase, ChangedWords inOther) {
        if (!isShort(inBase) || !isShort(inOther)) {
            return Optional.empty();
        }
        for (int side : new int[] {-1, 1}) {
            IntPredicate isSign = side < 0 ? AmountSigns::standsBefore : AmountSigns::standsBehind;
            if (holdsAny(inBase, isSign) || holdsAny(inOther, isSign)) {
                OptionalInt base = figure(inBase, side);
                OptionalInt other = figure(inOther, side);
                if (base.isPresent() && other.isPresent()) {
                    return Optional.of(fact(inBase, base.getAsInt(), inOther, other.getAsInt()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isShort(ChangedWords words) {
        if (words.length() > MOST_TOKENS) {
            return false;
        }
        for (int token = words.from(); token < words.to(); token++) {
            if (words.passage().isWord(token)
                    && !vocabulary.isUnit(words.passage().id(token))) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsBefore(int point) {
        return BEFORE.indexOf(point) >= 0 || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a mark may be the sign of the figure that it stands behind. */
    static boolean standsBehind(int point) {
        return BEHIND.indexOf(point) >= 0 || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    /** Bad: {@code >} where a paragraph begins, as in mails. */
    private static boolean holdsAny(ChangedWords marks, IntPredicate isSign) {
        Passage passage = marks.passage();
        for (int token = marks.from(); token < marks.to(); token++) {
            if (isSign.test(passage.firstPoint(token)) && token > 0 && !Breaks.breaksParagraph(passage, token)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind the marks, or before them, if it is a figure. */
    private OptionalInt figure(ChangedWords marks, int side) {
        int token = side < 0 ? marks.to() : marks.from() - 1;
        boolean isFigure = token >= 0
                && token < marks.passage().size()
                && vocabulary.isNumber(marks.passage().id(token));
        return isFigure ? OptionalInt.of(token) : OptionalInt.empty();
    }

    private FactChange fact(ChangedWords inBase, int base, ChangedWords inOther, int other) {
        Span before = whole(inBase, base);
        Span after = whole(inOther, other);
        String was = before.of(inBase.passage().wholeText());
        String is = after.of(inOther.passage().wholeText());
        boolean same = (inBase.isEmpty() && inOther.isEmpty())
                ? signs(was).equals(signs(is))
                : Amounts.areSame(was, is, vocabulary.groupsFiguresByStops());
        return new FactChange(FactChange.Kind.NUMBER, List.of(before), List.of(after), same);
    }

    /** A figure with its signs, and the unit in place of one. */
    private static Span whole(ChangedWords words, int figure) {
        Passage passage = words.passage();
        int first = figure;
        while (first > 0 && standsBefore(passage.firstPoint(first - 1))) {
            first--;
        }
        int last = figure;
        while (last + 1 < passage.size() && standsBehind(passage.firstPoint(last + 1))) {
            last++;
        }
        Span whole = new Span(passage.start(first), passage.end(last));
        return words.length() == 0 ? whole : whole.union(words.span());
    }

    /** Those of a text in order of their numbers: whether they stand before or behind the figure is a house's style. */
    private static List<Integer> signs(String text) {
        return text.codePoints()
                .filter(point -> standsBefore(point) || standsBehind(point))
                .sorted()
                .boxed()
                .toList();
    }
}
