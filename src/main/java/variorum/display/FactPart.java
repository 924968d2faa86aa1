package variorum.display;

import java.util.List;
import java.util.stream.Stream;
import variorum.model.FactChange;

/** What one change of the plan says about one kind of words. */
record FactPart(Change change, FactChange fact) {
    static Stream<FactPart> of(List<Change> changes) {
        return changes.stream().flatMap(change -> change.facts().stream().map(fact -> new FactPart(change, fact)));
    }
}
