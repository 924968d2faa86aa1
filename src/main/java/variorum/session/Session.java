package variorum.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Against;

/**
 * What was open, and what the reader did with it.
 *
 * <p>A path that no file can have is refused with an {@link IllegalArgumentException}.
 *
 * @param base the index of the version that the others are compared with
 * @param hidden the indexes of the versions without a pane
 * @param file the saved comparison that it belongs to, by path; empty for none, and in a saved comparison itself
 */
public record Session(
        List<SavedVersion> versions,
        int base,
        Against against,
        Set<Integer> hidden,
        List<HandCorrection> corrections,
        List<SavedNote> notes,
        SavedView view,
        SavedPlace place,
        String file) {
    public static final Session EMPTY = new Session(
            List.of(), 0, Against.BASE, Set.of(), List.of(), List.of(), SavedView.FIRST, SavedPlace.NOWHERE, "");

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
        file = Path.of(file).toString();
    }

    /** The same, belonging to that saved comparison. */
    public Session savedIn(Path saved) {
        return new Session(
                versions,
                base,
                against,
                hidden,
                corrections,
                notes,
                view,
                place,
                saved.toAbsolutePath().toString());
    }

    /** The saved comparison that it belongs to. */
    public Optional<Path> savedIn() {
        return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
    }
}
