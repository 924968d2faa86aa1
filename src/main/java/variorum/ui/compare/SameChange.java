package variorum.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.model.Span;
import variorum.model.Version;
import variorum.ui.compare.picture.Picture;

/** Finds a change again in another picture, where it may have another number and its versions other columns. */
final class SameChange {
    private SameChange() {}

    /**
     * The number in {@code next} of the change with that number in {@code last}; where base and other are swapped, of
     * the same change read backwards. Empty if it is not shown.
     */
    static OptionalInt find(Picture last, OptionalInt number, Picture next) {
        return number.isPresent() ? find(last, last.plan().changes().get(number.getAsInt()), next) : number;
    }

    private static OptionalInt find(Picture last, Change change, Picture next) {
        Identity wanted = Identity.of(last, change);
        List<Identity> either = List.of(wanted, wanted.backwards());
        return next.plan().changes().stream()
                .filter(each -> either.contains(Identity.of(next, each)))
                .mapToInt(Change::number)
                .findFirst();
    }

    /** What identifies a change in any picture. */
    private record Identity(Change.Kind kind, Span baseWords, Span otherWords, Version base, Version other) {
        static Identity of(Picture picture, Change change) {
            DisplayPlan plan = picture.plan();
            return new Identity(
                    change.kind(),
                    change.base(),
                    change.other(),
                    plan.version(change.baseColumn(), picture.collation()),
                    plan.version(change.otherColumn(), picture.collation()));
        }

        Identity backwards() {
            Change.Kind mirrored = switch (kind) {
                case EDIT, PARAGRAPH_MOVED -> kind;
                case PARAGRAPH_ADDED -> Change.Kind.PARAGRAPH_REMOVED;
                case PARAGRAPH_REMOVED -> Change.Kind.PARAGRAPH_ADDED;
            };
            return new Identity(mirrored, otherWords, baseWords, other, base);
        }
    }
}
