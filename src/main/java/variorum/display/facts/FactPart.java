package variorum.display.facts;

import java.util.List;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.model.FactChange;
import variorum.model.Span;

/** What one change of the plan says about one kind of words. */
record FactPart(Change change, FactChange fact) {
    /** What stands in place of a fact is up to so many times as long, and so many characters longer. */
    private static final int MOST_IN_PLACE = 2;

    private static final int LONGEST_IN_PLACE = 12;

    static Stream<FactPart> of(List<Change> changes) {
        return changes.stream().flatMap(change -> change.facts().stream().map(fact -> new FactPart(change, fact)));
    }

    /** The words of the base; where it has none of the kind, all that it has in place of the other's. */
    List<Span> baseWords() {
        return fact.base().isEmpty() ? inPlaceOf(fact.other(), change.other(), change.base()) : fact.base();
    }

    /** The words of the other; where it has none of the kind, all that it has in place of the base's. */
    List<Span> otherWords() {
        return fact.other().isEmpty() ? inPlaceOf(fact.base(), change.base(), change.other()) : fact.other();
    }

    /**
     * Nothing where more than the fact changed, or so much was rewritten that it is no answer: good {@code [may > will]
     * harm}, bad {@code [31 locked doors > guests]}, {@code [Berg > so that all of them could go there]}.
     */
    private List<Span> inPlaceOf(List<Span> words, Span changed, Span opposite) {
        boolean isAll = change.facts().size() == 1 && words.size() == 1 && areSame(words.get(0), changed);
        boolean isAnswer = opposite.length() <= LONGEST_IN_PLACE + MOST_IN_PLACE * changed.length();
        return isAll && isAnswer && !opposite.isEmpty() ? List.of(opposite) : List.of();
    }

    /** As {@code equals}, which the JVM generates for a record on its first call; that would slow the start. */
    private static boolean areSame(Span one, Span other) {
        return one.contains(other) && other.contains(one);
    }

    /** Of a quotation: whether all that changed stands in it. */
    boolean isInside() {
        return fact.base().stream().allMatch(quotation -> quotation.contains(change.base()))
                && fact.other().stream().allMatch(quotation -> quotation.contains(change.other()));
    }

    /** Whether both tell of the same words of a side, such as the same quotation. */
    boolean sharesWordsWith(FactPart that) {
        return overlap(fact.base(), that.fact.base()) || overlap(fact.other(), that.fact.other());
    }

    private static boolean overlap(List<Span> words, List<Span> others) {
        return words.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }
}
