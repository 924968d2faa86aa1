package variorum.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})x([1-9]\\d{0,4})");

        static Size of(String text) {
            Matcher sides = WRITTEN.matcher(text);
            if (!sides.matches()) {
                throw new IllegalArgumentException("--size takes a size such as 1280x800, not " + text + ".");
            }
            return new Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
        }
    }

    /** Whether the program keeps a log, its settings and what is open; not for a snapshot. */
    boolean leavesTraces() {
        return snapshot.isEmpty();
    }

    /**
     * Everything but the four options is a path.
     *
     * @throws IllegalArgumentException with one plain sentence, when an option has no value, or none that it takes
     */
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
                case "--snapshot" -> snapshot = Optional.of(Path.of(value(argument, rest)));
                case "--size" -> size = Optional.of(Size.of(value(argument, rest)));
                case "--theme" ->
                    theme = Optional.of(oneOf(Theme.values(), Theme::id, argument, value(argument, rest)));
                case "--palette" ->
                    palette = Optional.of(oneOf(Palette.values(), Palette::id, argument, value(argument, rest)));
                default -> paths.add(Path.of(argument));
            }
        }
        return new LaunchArguments(paths, snapshot, size, theme, palette);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.next();
    }

    private static <E> E oneOf(E[] all, Function<E, String> id, String option, String word) {
        return Stream.of(all)
                .filter(each -> id.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " takes "
                        + Stream.of(all).map(id).collect(Collectors.joining(", ")) + ", not " + word
                        + "."));
    }

    /** The looks of the settings, unless the arguments say otherwise. */
    Looks looks(Looks usual) {
        Looks withTheme = theme.map(usual::withTheme).orElse(usual);
        return palette.map(withTheme::withPalette).orElse(withTheme);
    }
}
