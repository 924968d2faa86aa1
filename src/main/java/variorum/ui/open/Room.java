package variorum.ui.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.ui.words.Texts;

/**
 * Makes room for versions that a reader adds when all panes are taken: the new ones are shown, and the farthest others
 * give way.
 *
 * @param sentence what the reader should know about it; empty if nothing gave way
 */
record Room(OpenSet set, String sentence) {

    /** If more is added than can be shown side by side, what was shown stays. */
    static Room madeFor(OpenSet before, OpenSet after) {
        List<String> known = before.order();
        List<Integer> added = IntStream.range(0, after.size())
                .filter(index -> !known.contains(after.order().get(index)))
                .boxed()
                .toList();
        if (added.size() >= OpenSet.MOST_SHOWN_AT_FIRST) {
            return new Room(after, "");
        }
        OpenSet set = after;
        List<Integer> givenWay = new ArrayList<>();
        for (int index : added.stream().filter(index -> !after.isShown(index)).toList()) {
            Optional<Integer> farthest = farthest(set, index, added);
            if (farthest.isPresent()) {
                set = set.toggled(index).toggled(farthest.get());
                givenWay.add(farthest.get());
            }
        }
        return new Room(set, sentence(set, givenWay));
    }

    private static Optional<Integer> farthest(OpenSet set, int index, List<Integer> added) {
        return set.columns().stream()
                .filter(shown -> !set.isBase(shown) && !added.contains(shown))
                .max(Comparator.comparingInt(shown -> Math.abs(shown - index)));
    }

    private static String sentence(OpenSet set, List<Integer> givenWay) {
        return givenWay.isEmpty()
                ? ""
                : Texts.text(
                        "open.gave-way",
                        set.version(givenWay.get(0)).name(),
                        givenWay.size() - 1,
                        set.columns().size());
    }
}
