package variorum.ui.desk;

import java.util.EnumMap;
import java.util.Map;
import variorum.display.Change;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.ui.compare.picture.Picture;

/** How many changes each filter hides, or would hide. */
public final class HideCounts {
    private HideCounts() {}

    /**
     * For filters that are on, the plan's count of hidden changes; for the others, how many of the plan's changes they
     * would hide.
     */
    public static Map<Ignorable, Integer> of(Picture picture) {
        Map<Ignorable, Integer> counts = new EnumMap<>(Ignorable.class);
        for (Ignorable kind : Ignorable.values()) {
            int hidden = picture.plan().tally().hidden().getOrDefault(kind, 0);
            int shown = (int) picture.plan().changes().stream()
                    .filter(change -> isHiddenBy(kind, change, picture))
                    .count();
            counts.put(kind, hidden + shown);
        }
        return counts;
    }

    private static boolean isHiddenBy(Ignorable kind, Change change, Picture picture) {
        if (change.kind() != Change.Kind.EDIT) {
            return false;
        }
        Edit edit = new Edit(change.base(), change.other(), change.category(), change.facts());
        return kind.hides(
                edit,
                picture.version(change.baseColumn()).text(),
                picture.version(change.otherColumn()).text());
    }
}
