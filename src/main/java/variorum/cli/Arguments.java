package variorum.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import variorum.model.Against;
import variorum.model.Ignorable;
import variorum.model.Options;
import variorum.report.Format;
import variorum.report.content.Only;

/**
 * What {@code variorum compare} was asked to do.
 *
 * @param paths files and folders, in the order given
 * @param output the file that the report goes to; empty for standard output
 * @param only the only kinds of change that are listed; empty for all
 * @param context how many kept paragraphs are shown round each change; empty for the format's usual number
 * @param family the number of the family to compare, counted from 1; empty for all versions
 * @param encoding of all files; empty to detect that of each
 * @param title of the report; may be empty
 * @param color whether standard output is coloured; empty for a terminal only
 * @param jobs how many processors to use at most; empty for all
 * @param quiet print nothing but the report, or the reason why there is none
 * @param noClobber do not replace a file
 */
record Arguments(
        List<Path> paths,
        Format format,
        Optional<Path> output,
        Options options,
        Set<Only> only,
        OptionalInt context,
        OptionalInt family,
        Optional<Charset> encoding,
        String title,
        Optional<Boolean> color,
        OptionalInt jobs,
        boolean quiet,
        boolean noClobber) {
    private static final String STANDARD_OUTPUT = "-";

    Arguments {
        paths = List.copyOf(paths);
        only = Set.copyOf(only);
    }

    /**
     * What the words of a command line mean.
     *
     * @throws Trouble when a value is none that its option takes, or there is nothing to compare
     */
    static Arguments of(CommandLine line) throws Trouble {
        if (line.paths().isEmpty()) {
            throw new Trouble("compare needs two versions or a folder of them; see variorum compare --help.");
        }
        List<Path> paths = paths(line.paths());
        Optional<String> target = line.value(Option.OUTPUT).filter(name -> !name.equals(STANDARD_OUTPUT));
        Optional<Path> output = target.isEmpty() ? Optional.empty() : Optional.of(path(target.get()));
        return new Arguments(
                paths,
                format(line.value(Option.FORMAT), output),
                output,
                new Options(against(line), kinds(line, Option.IGNORE, Ignorable.values(), Ignorable::id)),
                kinds(line, Option.ONLY, Only.values(), Only::id),
                number(line, Option.CONTEXT, "\\d{1,6}", "how many paragraphs to show"),
                number(line, Option.FAMILY, "[+-]?\\d{1,9}", "the number of a family"),
                encoding(line.value(Option.ENCODING)),
                line.value(Option.TITLE).orElse(""),
                color(line.value(Option.COLOR)),
                number(line, Option.JOBS, "[1-9]\\d{0,3}", "how many processors to work on"),
                line.has(Option.QUIET),
                line.has(Option.NO_CLOBBER));
    }

    static List<Path> paths(List<String> names) throws Trouble {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(path(name));
        }
        return paths;
    }

    private static Path path(String name) throws Trouble {
        if (name.isEmpty()) {
            throw new Trouble("the name of a file is empty.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Trouble(name + " cannot be the name of a file.");
        }
    }

    /** The one asked for, else the one that the ending of the output tells, else text. */
    private static Format format(Optional<String> id, Optional<Path> output) throws Trouble {
        if (id.isEmpty()) {
            return output.isPresent() ? formatOf(output.get()) : Format.TEXT;
        }
        Optional<Format> format = Format.byId(id.get());
        if (format.isEmpty()) {
            List<String> ids = Stream.of(Format.values()).map(Format::id).toList();
            throw new Trouble("there is no format " + id.get() + ", only " + String.join(", ", ids) + ".");
        }
        return format.get();
    }

    private static Format formatOf(Path output) throws Trouble {
        String name = String.valueOf(output.getFileName());
        Optional<Format> format = Format.byEndingOf(name);
        if (format.isEmpty() && name.lastIndexOf('.') > 0) {
            throw new Trouble(
                    "no format ends in " + name.substring(name.lastIndexOf('.')) + "; name one with --format.");
        }
        return format.orElse(Format.TEXT);
    }

    private static Against against(CommandLine line) throws Trouble {
        if (line.has(Option.ALL_PAIRS) && line.has(Option.AGAINST)) {
            throw new Trouble("--all-pairs and --against exclude one another.");
        }
        if (line.has(Option.ALL_PAIRS)) {
            return Against.ALL_PAIRS;
        }
        String against = line.value(Option.AGAINST).orElse("base");
        return switch (against) {
            case "base" -> Against.BASE;
            case "previous" -> Against.PREVIOUS;
            default -> throw new Trouble("--against takes base or previous, not " + against + ".");
        };
    }

    /** The kinds with the ids that the option was given. */
    private static <K> Set<K> kinds(CommandLine line, Option option, K[] all, Function<K, String> id) throws Trouble {
        Set<K> kinds = new HashSet<>();
        for (String word : line.values(option)) {
            kinds.add(Stream.of(all)
                    .filter(kind -> id.apply(kind).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Trouble(option.fullName() + " takes " + String.join(", ", option.choices())
                            + ", not " + word + ".")));
        }
        return kinds;
    }

    private static Optional<Boolean> color(Optional<String> when) throws Trouble {
        String word = when.orElse("auto");
        return switch (word) {
            case "auto" -> Optional.empty();
            case "always" -> Optional.of(true);
            case "never" -> Optional.of(false);
            default -> throw new Trouble("--color takes auto, always or never, not " + word + ".");
        };
    }

    /** @param pattern of all values that the option takes */
    private static OptionalInt number(CommandLine line, Option option, String pattern, String what) throws Trouble {
        Optional<String> value = line.value(option);
        if (value.isPresent() && !value.get().matches(pattern)) {
            throw new Trouble(option.fullName() + " takes " + what + ", not " + value.get() + ".");
        }
        return value.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static Optional<Charset> encoding(Optional<String> name) throws Trouble {
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Trouble("there is no encoding " + name.orElse("") + ".");
        }
    }
}
