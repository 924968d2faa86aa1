package variorum.model;

import java.util.List;

/**
 * Versions that tell the same story.
 *
 * @param versions their indexes, ascending; at least one
 */
public record Family(List<Integer> versions) {
    public Family {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a family has a version");
        }
    }

    public int size() {
        return versions.size();
    }

    /** The first of the versions. */
    public int first() {
        return versions.get(0);
    }
}
