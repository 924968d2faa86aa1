package variorum.model;

import java.util.List;

/**
 * The versions of one story among all that are open.
 *
 * @param versions at least one, as indexes, ascending
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

    /** The version that stands first. */
    public int first() {
        return versions.get(0);
    }
}
