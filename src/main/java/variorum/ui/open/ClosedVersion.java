package variorum.ui.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.Against;

/**
 * A version that the reader takes out of the comparison, and how to put it back where it was.
 *
 * @param order the identities of all versions while it was among them
 */
public record ClosedVersion(OpenVersion version, List<String> order, boolean wasBase, boolean wasShown) {
    public ClosedVersion {
        order = List.copyOf(order);
    }

    public static ClosedVersion of(OpenSet set, int index) {
        return new ClosedVersion(set.versions().get(index), set.order(), index == set.base(), set.isShown(index));
    }

    public String name() {
        return version.name();
    }

    /**
     * The set without it. If it was the base, the next shown version becomes the base; if too few panes are left, the
     * nearest hidden version is shown.
     */
    public OpenSet leave(OpenSet set) {
        int left = set.order().indexOf(version.identity());
        if (left < 0) {
            return set;
        }
        int base = left == set.base() ? nextShown(set, left) : set.base();
        List<OpenVersion> rest = new ArrayList<>(set.versions());
        rest.remove(left);
        Set<Integer> hidden = set.hidden().stream()
                .filter(index -> index != left && (index != base || set.against() == Against.PREVIOUS))
                .map(index -> without(left, index))
                .collect(Collectors.toSet());
        OpenSet without = new OpenSet(rest, without(left, base), set.against(), hidden, set.corrections());
        return without.withTwoShown(left).with(List.of());
    }

    private static int nextShown(OpenSet set, int left) {
        return set.columns().stream().filter(index -> index != left).findFirst().orElse(0);
    }

    /** The index of a version once another was taken out. */
    private static int without(int left, int index) {
        return index > left ? index - 1 : index;
    }

    /** The set with it where it was, unless its file is open again by now. */
    public OpenSet comeBack(OpenSet set) {
        if (set.order().contains(version.identity()) || set.hasFileOf(version)) {
            return set;
        }
        OpenSet back = set.with(List.of(version), place(set));
        int index = back.order().indexOf(version.identity());
        Set<Integer> hidden = IntStream.range(0, back.size())
                .filter(each -> each == index ? !wasShown : !back.isShown(each))
                .boxed()
                .collect(Collectors.toSet());
        return new OpenSet(back.versions(), wasBase ? index : back.base(), back.against(), hidden, back.corrections());
    }

    /** After the nearest of the versions that were before it and are still there. */
    private int place(OpenSet set) {
        return IntStream.iterate(order.indexOf(version.identity()) - 1, before -> before >= 0, before -> before - 1)
                        .map(before -> set.order().indexOf(order.get(before)))
                        .filter(found -> found >= 0)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
