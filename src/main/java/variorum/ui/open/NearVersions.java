package variorum.ui.open;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The versions of a large set that are always at hand: those that are shown, the first ones of some other stories, and
 * some neighbours of those shown.
 */
public final class NearVersions {
    /** As many as a reader can survey, and as are made in a blink. */
    public static final int MOST = 24;

    /** The most other stories, to leave room for the neighbours. */
    private static final int MOST_STORIES = 8;

    private NearVersions() {}

    /** Their indexes, in order; all versions, unless the set is large. */
    public static List<Integer> of(OpenSet set) {
        if (set.size() <= MOST) {
            return IntStream.range(0, set.size()).boxed().toList();
        }
        NavigableSet<Integer> shown = new TreeSet<>(set.columns());
        NavigableSet<Integer> near = new TreeSet<>(shown);
        near.add(set.base());
        near.addAll(new Stories(set).firstsAside().stream().limit(MOST_STORIES).toList());
        IntStream.range(0, set.size())
                .boxed()
                .filter(index -> !near.contains(index))
                .sorted(Comparator.comparingInt(index -> distance(index, shown)))
                .limit(Math.max(0, MOST - near.size()))
                .toList()
                .forEach(near::add);
        return List.copyOf(near);
    }

    private static int distance(int index, NavigableSet<Integer> shown) {
        Integer before = shown.floor(index);
        Integer after = shown.ceiling(index);
        return Math.min(
                before == null ? Integer.MAX_VALUE : index - before, after == null ? Integer.MAX_VALUE : after - index);
    }
}
