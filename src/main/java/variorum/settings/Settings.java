package variorum.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Ignorable;

/**
 * How the reader likes the program.
 *
 * @param typeSize of the articles' text, in points
 * @param window empty before the first window was closed
 * @param recent the sets opened last, newest first
 * @param ignore the kinds of small change that are hidden
 * @param dock how the lists below the texts were left
 */
public record Settings(
        Theme theme,
        int typeSize,
        Optional<WindowBounds> window,
        List<RecentSet> recent,
        Set<Ignorable> ignore,
        DockPlace dock) {
    public static final int SMALLEST_TYPE = 9;
    public static final int LARGEST_TYPE = 36;
    public static final int NORMAL_TYPE = 15;

    /** As many as a reader finds at a glance. */
    private static final int MOST_RECENT = 8;

    public static final Settings DEFAULT =
            new Settings(Theme.LIGHT, NORMAL_TYPE, Optional.empty(), List.of(), Set.of(), DockPlace.FIRST);

    public Settings {
        typeSize = Math.max(SMALLEST_TYPE, Math.min(LARGEST_TYPE, typeSize));
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        ignore = Set.copyOf(ignore);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, typeSize, window, recent, ignore, dock);
    }

    /** Sizes out of range become the nearest that is in range. */
    public Settings withTypeSize(int newTypeSize) {
        return new Settings(theme, newTypeSize, window, recent, ignore, dock);
    }

    public Settings withWindow(WindowBounds newWindow) {
        return new Settings(theme, typeSize, Optional.of(newWindow), recent, ignore, dock);
    }

    public Settings withIgnore(Set<Ignorable> newIgnore) {
        return new Settings(theme, typeSize, window, recent, newIgnore, dock);
    }

    public Settings withDock(DockPlace newDock) {
        return new Settings(theme, typeSize, window, recent, ignore, newDock);
    }

    /** Puts the set first; the oldest one may fall off the end. */
    public Settings withOpened(RecentSet opened) {
        List<RecentSet> newRecent = new ArrayList<>(List.of(opened));
        newRecent.addAll(recent);
        return new Settings(theme, typeSize, window, newRecent, ignore, dock);
    }
}
