package variorum.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import variorum.model.Against;

/**
 * What was open, and what the reader made of it.
 *
 * @param base the place of the version that the others are compared with
 * @param hidden the places of the versions without a pane
 * @param notes what the reader noted, a record of named texts each
 */
public record Session(
        List<SavedVersion> versions,
        int base,
        Against against,
        Set<Integer> hidden,
        List<HandCorrection> corrections,
        List<Map<String, String>> notes) {
    public static final Session EMPTY = new Session(List.of(), 0, Against.BASE, Set.of(), List.of(), List.of());

    public Session {
        versions = List.copyOf(versions);
        hidden = Set.copyOf(hidden);
        corrections = List.copyOf(corrections);
        notes = notes.stream().map(Map::copyOf).toList();
        if (base < 0
                || base > Math.max(0, versions.size() - 1)
                || hidden.stream().anyMatch(place -> place < 0)) {
            throw new IllegalArgumentException("a session speaks of its own versions");
        }
    }
}
