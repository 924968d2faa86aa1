package variorum.display;

import java.util.EnumMap;
import java.util.Map;
import variorum.model.Category;

/**
 * The changes that a plan shows, by what they are about; together they are all of them.
 *
 * @param edits changes of words, by category
 * @param paragraphs whole paragraphs that were added, removed or moved
 */
public record ShownChanges(Map<Category, Integer> edits, int paragraphs) {
    public ShownChanges {
        edits = Map.copyOf(edits);
    }

    public static ShownChanges of(DisplayPlan plan) {
        Map<Category, Integer> edits = new EnumMap<>(Category.class);
        int paragraphs = 0;
        for (Change change : plan.changes()) {
            if (change.kind() == Change.Kind.EDIT) {
                edits.merge(change.category(), 1, Integer::sum);
            } else {
                paragraphs++;
            }
        }
        return new ShownChanges(edits, paragraphs);
    }

    /** How many they are together. */
    public int all() {
        return paragraphs + edits.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Category category) {
        return edits.getOrDefault(category, 0);
    }

    public int of(ChangeGroup group) {
        return edits.keySet().stream()
                .filter(category -> ChangeGroup.of(category) == group)
                .mapToInt(this::of)
                .sum();
    }
}
