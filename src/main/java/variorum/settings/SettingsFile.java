package variorum.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Ignorable;

/**
 * The settings in the form in which they are saved.
 *
 * @param window empty or one
 * @param recent sets of paths, newest first
 */
record SettingsFile(
        Theme theme,
        Palette palette,
        String typeface,
        int typeSize,
        List<WindowBounds> window,
        List<List<String>> recent,
        List<Ignorable> ignore,
        boolean shortensPassages,
        DockPlace dock,
        boolean hintSeen) {

    static SettingsFile of(Settings settings) {
        return new SettingsFile(
                settings.looks().theme(),
                settings.looks().palette(),
                settings.looks().typeface(),
                settings.looks().typeSize(),
                settings.window().stream().toList(),
                settings.recent().stream().map(SettingsFile::texts).toList(),
                settings.ignore().stream().sorted().toList(),
                settings.shortensPassages(),
                settings.dock(),
                settings.hintSeen());
    }

    /**
     * What the file says.
     *
     * @throws IllegalArgumentException when a path or a size makes no sense on this system
     */
    Settings settings() {
        return new Settings(
                new Looks(theme, palette, typeface, typeSize),
                window.isEmpty() ? Optional.empty() : Optional.of(window.get(0)),
                recent.stream().map(SettingsFile::set).toList(),
                Set.copyOf(ignore),
                shortensPassages,
                dock,
                hintSeen);
    }

    private static List<String> texts(RecentSet set) {
        return set.paths().stream().map(Path::toString).toList();
    }

    private static RecentSet set(List<String> texts) {
        return new RecentSet(texts.stream().map(Path::of).toList());
    }
}
