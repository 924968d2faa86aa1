package variorum.session;

import java.util.List;
import java.util.Set;
import variorum.model.Against;

/**
 * What was open, and what the reader made of it.
 *
 * @param base the place of the version that the others are compared with
 * @param hidden the places of the versions without a pane
 */
public record Session(
        List<SavedVersion> versions,
        int base,
        Against against,
        Set<Integer> hidden,
        List<HandCorrection> corrections,
        List<SavedNote> notes,
        SavedView view,
        SavedPlace place) {
    public static final Session EMPTY = new Session(
            List.of(), 0, Against.BASE, Set.of(), List.of(), List.of(), SavedView.FIRST, SavedPlace.NOWHERE);

    public Session {
        versions = List.copyOf(versions);
        hidden = Set.copyOf(hidden);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        if (base < 0
                || base > Math.max(0, versions.size() - 1)
                || hidden.stream().anyMatch(index -> index < 0)) {
            throw new IllegalArgumentException("a session speaks of its own versions");
        }
    }
}
