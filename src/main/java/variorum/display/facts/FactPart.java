package variorum.display.facts;

import java.util.List;
import java.util.stream.Stream;
import variorum.display.Change;
import variorum.model.FactChange;
import variorum.model.Span;

/** What one change of the plan says about one kind of words. */
record FactPart(Change change, FactChange fact) {
    static Stream<FactPart> of(List<Change> changes) {
        return changes.stream().flatMap(change -> change.facts().stream().map(fact -> new FactPart(change, fact)));
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
