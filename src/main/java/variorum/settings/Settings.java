package variorum.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import variorum.model.Ignorable;

/**
 * How the reader likes the program.
 *
 * @param window empty before the first window was closed
 * @param recent the sets opened last, newest first
 * @param ignore the kinds of small change that are hidden
 * @param shortensPassages whether a long passage that only one of several versions has is put away except for its
 *     beginning
 * @param dock how the lists below the texts were left
 * @param hintSeen whether the reader has seen and closed the first hint
 */
public record Settings(
        Looks looks,
        Optional<WindowBounds> window,
        List<RecentSet> recent,
        Set<Ignorable> ignore,
        boolean shortensPassages,
        DockPlace dock,
        boolean hintSeen) {
    /** As many as a reader can take in at a glance. */
    private static final int MOST_RECENT = 8;

    public static final Settings DEFAULT =
            new Settings(Looks.FIRST, Optional.empty(), List.of(), Set.of(), true, DockPlace.FIRST, false);

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        ignore = Set.copyOf(ignore);
    }

    public Settings withLooks(Looks newLooks) {
        return new Settings(newLooks, window, recent, ignore, shortensPassages, dock, hintSeen);
    }

    public Settings withWindow(WindowBounds newWindow) {
        return new Settings(looks, Optional.of(newWindow), recent, ignore, shortensPassages, dock, hintSeen);
    }

    public Settings withIgnore(Set<Ignorable> newIgnore) {
        return new Settings(looks, window, recent, newIgnore, shortensPassages, dock, hintSeen);
    }

    public Settings withShortensPassages(boolean newShortensPassages) {
        return new Settings(looks, window, recent, ignore, newShortensPassages, dock, hintSeen);
    }

    public Settings withDock(DockPlace newDock) {
        return new Settings(looks, window, recent, ignore, shortensPassages, newDock, hintSeen);
    }

    public Settings withHintSeen() {
        return new Settings(looks, window, recent, ignore, shortensPassages, dock, true);
    }

    /** Puts the set first. If it contains the set that was first, it replaces that; the oldest one may be dropped. */
    public Settings withOpened(RecentSet opened) {
        List<RecentSet> newRecent = new ArrayList<>(recent);
        if (!recent.isEmpty() && opened.paths().containsAll(recent.get(0).paths())) {
            newRecent.remove(0);
        }
        newRecent.add(0, opened);
        return new Settings(looks, window, newRecent, ignore, shortensPassages, dock, hintSeen);
    }

    /** The settings of {@code elsewhere}, with what was changed here since {@code before}. */
    Settings changedSince(Settings before, Settings elsewhere) {
        return new Settings(
                newer(Settings::looks, before, elsewhere),
                newer(Settings::window, before, elsewhere),
                recentBesides(before, elsewhere),
                newer(Settings::ignore, before, elsewhere),
                newer(Settings::shortensPassages, before, elsewhere),
                newer(Settings::dock, before, elsewhere),
                newer(Settings::hintSeen, before, elsewhere));
    }

    private <T> T newer(Function<Settings, T> part, Settings before, Settings elsewhere) {
        return part.apply(this).equals(part.apply(before)) ? part.apply(elsewhere) : part.apply(this);
    }

    private List<RecentSet> recentBesides(Settings before, Settings elsewhere) {
        Stream<RecentSet> openedElsewhere = elsewhere.recent.stream().filter(set -> !before.recent.contains(set));
        return Stream.concat(recent.stream(), openedElsewhere).toList();
    }
}
