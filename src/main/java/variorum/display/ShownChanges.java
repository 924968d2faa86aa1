package variorum.display;

import java.util.EnumMap;
import java.util.Map;

/**
 * The changes that a plan shows, by what they are about; together they are all of them.
 *
 * @param groups changes of words, each group with its count, also where that is 0
 * @param paragraphs whole paragraphs that were added, removed or moved
 */
public record ShownChanges(Map<ChangeGroup, Integer> groups, int paragraphs) {
    public ShownChanges {
        groups = Map.copyOf(groups);
    }

    public static ShownChanges of(DisplayPlan plan) {
        Map<ChangeGroup, Integer> groups = new EnumMap<>(ChangeGroup.class);
        for (ChangeGroup group : ChangeGroup.values()) {
            groups.put(group, 0);
        }
        int paragraphs = 0;
        for (Change change : plan.changes()) {
            if (change.kind() == Change.Kind.EDIT) {
                groups.merge(ChangeGroup.of(change.category()), 1, Integer::sum);
            } else {
                paragraphs++;
            }
        }
        return new ShownChanges(groups, paragraphs);
    }

    /** How many they are together. */
    public int all() {
        return paragraphs + groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ChangeGroup group) {
        return groups.getOrDefault(group, 0);
    }
}
