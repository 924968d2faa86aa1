package variorum.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import variorum.settings.Looks;
import variorum.settings.Palette;
import variorum.settings.Theme;

/**
 * What the program was started with.
 *
 * @param paths files and folders to open
 * @param snapshot where to save a picture of the window, from {@code --snapshot FILE}; the program then ends
 * @param size of the window, from {@code --size 1280x800}
 * @param theme from {@code --theme high-contrast}
 * @param palette from {@code --palette legal}
 */
record LaunchArguments(
        List<Path> paths,
        Optional<Path> snapshot,
        Optional<Size> size,
        Optional<Theme> theme,
        Optional<Palette> palette) {
    LaunchArguments {
        paths = List.copyOf(paths);
    }

    record Size(int width, int height) {
        static Size of(String text) {
            String[] sides = text.split("x", 2);
            if (sides.length < 2) {
                throw new IllegalArgumentException("no size such as 1280x800: " + text);
            }
            return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        }
    }

    /** Whether the program keeps a log, its settings and what is open; not for a snapshot. */
    boolean leavesTraces() {
        return snapshot.isEmpty();
    }

    /** Everything but the four options is a path. */
    static LaunchArguments of(List<String> arguments) {
        List<Path> paths = new ArrayList<>();
        Optional<Path> snapshot = Optional.empty();
        Optional<Size> size = Optional.empty();
        Optional<Theme> theme = Optional.empty();
        Optional<Palette> palette = Optional.empty();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--snapshot" -> snapshot = Optional.of(Path.of(rest.next()));
                case "--size" -> size = Optional.of(Size.of(rest.next()));
                case "--theme" -> theme = Optional.of(Theme.valueOf(constant(rest.next())));
                case "--palette" -> palette = Optional.of(Palette.valueOf(constant(rest.next())));
                default -> paths.add(Path.of(argument));
            }
        }
        return new LaunchArguments(paths, snapshot, size, theme, palette);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The looks of the settings, unless the arguments say otherwise. */
    Looks looks(Looks usual) {
        Looks withTheme = theme.map(usual::withTheme).orElse(usual);
        return palette.map(withTheme::withPalette).orElse(withTheme);
    }
}
