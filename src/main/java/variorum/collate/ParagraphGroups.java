package variorum.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import variorum.model.ParagraphRange;

/**
 * Paragraphs of several versions, in groups that stand side by side. In every version, a group is a run of neighbouring
 * paragraphs; if joining two groups encloses others, these join too.
 */
final class ParagraphGroups {
    private final List<Integer> sizes;
    private final int[] offsets;
    private final int[] parents;

    /** The last paragraph of each group in the version that is being closed; of other groups, anything. */
    private final int[] last;

    /** @param sizes how many paragraphs each version has; each begins as a group of its own */
    ParagraphGroups(List<Integer> sizes) {
        this.sizes = List.copyOf(sizes);
        this.offsets = new int[sizes.size() + 1];
        for (int version = 0; version < sizes.size(); version++) {
            offsets[version + 1] = offsets[version] + sizes.get(version);
        }
        this.parents = IntStream.range(0, offsets[sizes.size()]).toArray();
        this.last = new int[parents.length];
    }

    void join(int version, ParagraphRange range) {
        for (int index = range.from() + 1; index < range.to(); index++) {
            join(version, range.from(), version, index);
        }
    }

    void join(int version, int paragraph, int otherVersion, int otherParagraph) {
        parents[find(offsets[version] + paragraph)] = find(offsets[otherVersion] + otherParagraph);
    }

    /** The group that the paragraph is in. */
    int of(int version, int paragraph) {
        return find(offsets[version] + paragraph);
    }

    /** The group that a group is part of, after joins. */
    int now(int group) {
        return find(group);
    }

    private int find(int node) {
        int root = node;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The groups of one version from its first paragraph to its last, each once. */
    List<Integer> inOrder(int version) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < sizes.get(version); index++) {
            int group = find(offsets[version] + index);
            if (order.isEmpty() || order.get(order.size() - 1) != group) {
                order.add(group);
            }
        }
        return order;
    }

    int versions() {
        return sizes.size();
    }

    /** The paragraphs that each group has of the version; groups that have none are left out. */
    Map<Integer, ParagraphRange> ranges(int version) {
        Map<Integer, ParagraphRange> ranges = new HashMap<>();
        for (int index = 0; index < sizes.get(version); index++) {
            ranges.merge(
                    find(offsets[version] + index),
                    ParagraphRange.of(index),
                    (first, last) -> new ParagraphRange(first.from(), last.to()));
        }
        return ranges;
    }

    /** Joins everything between two paragraphs of a group with that group, until nothing is left between any two. */
    void close() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int version = 0; version < sizes.size(); version++) {
                changed |= close(version);
            }
        }
    }

    private boolean close(int version) {
        boolean changed = false;
        for (int index = 0; index < sizes.get(version); index++) {
            last[find(offsets[version] + index)] = index;
        }
        int end = -1;
        int group = -1;
        for (int index = 0; index < sizes.get(version); index++) {
            int own = find(offsets[version] + index);
            if (index <= end && own != find(group)) {
                end = Math.max(end, last[own]);
                parents[own] = find(group);
                changed = true;
            } else if (index > end) {
                group = own;
                end = last[own];
            }
        }
        return changed;
    }
}
