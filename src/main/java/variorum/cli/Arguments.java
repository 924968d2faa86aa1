package variorum.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param only what alone is listed; empty for all
 * @param context how many kept paragraphs are shown round each change; empty for as many as is usual
 * @param family the number of the family to compare, counted from 1; empty for all versions
 * @param encoding to read all files in; empty to find each one's own
 * @param title of the report; may be empty
 * @param color on standard output; empty to have it on a terminal only
 * @param jobs how many processors to use; empty for all
 * @param quiet say nothing but the report and what keeps it from being made
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

    /** Takes the words of the command line at their meaning. */
    static Arguments of(CompareSyntax.Words words) throws Trouble {
        if (words.paths().isEmpty()) {
            throw new Trouble("compare needs two versions or a folder of them; see variorum compare --help.");
        }
        List<Path> paths = paths(words.paths());
        Optional<Path> output = words.output().isEmpty() || words.output().get().equals(STANDARD_OUTPUT)
                ? Optional.empty()
                : Optional.of(path(words.output().get()));
        return new Arguments(
                paths,
                format(words.format(), output),
                output,
                new Options(against(words), ignore(words.ignore())),
                only(words.only()),
                context(words.context()),
                family(words.family()),
                encoding(words.encoding()),
                words.title().orElse(""),
                color(words.color()),
                jobs(words.jobs()),
                words.quiet(),
                words.noClobber());
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

    private static Against against(CompareSyntax.Words words) throws Trouble {
        if (words.allPairs() && words.against().isPresent()) {
            throw new Trouble("--all-pairs and --against exclude one another.");
        }
        if (words.allPairs()) {
            return Against.ALL_PAIRS;
        }
        String against = words.against().orElse("base");
        return switch (against) {
            case "base" -> Against.BASE;
            case "previous" -> Against.PREVIOUS;
            default -> throw new Trouble("--against takes base or previous, not " + against + ".");
        };
    }

    private static Set<Ignorable> ignore(List<String> ids) throws Trouble {
        Set<Ignorable> ignore = EnumSet.noneOf(Ignorable.class);
        for (String id : ids) {
            Optional<Ignorable> kind = Stream.of(Ignorable.values())
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            if (kind.isEmpty()) {
                throw new Trouble("--ignore takes case, punctuation, quotes and spacing, not " + id + ".");
            }
            ignore.add(kind.get());
        }
        return ignore;
    }

    private static Set<Only> only(List<String> ids) throws Trouble {
        Set<Only> only = EnumSet.noneOf(Only.class);
        for (String id : ids) {
            Optional<Only> kind =
                    Stream.of(Only.values()).filter(it -> it.id().equals(id)).findFirst();
            if (kind.isEmpty()) {
                throw new Trouble("--only takes " + String.join(", ", Option.ONLY.choices()) + ", not " + id + ".");
            }
            only.add(kind.get());
        }
        return only;
    }

    private static OptionalInt family(Optional<String> number) throws Trouble {
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(number.get()));
        } catch (NumberFormatException e) {
            throw new Trouble("--family takes the number of a family, not " + number.get() + ".");
        }
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

    private static OptionalInt context(Optional<String> number) throws Trouble {
        if (number.isPresent() && !number.get().matches("\\d{1,6}")) {
            throw new Trouble("--context takes how many paragraphs to show, not " + number.get() + ".");
        }
        return number.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static OptionalInt jobs(Optional<String> number) throws Trouble {
        if (number.isPresent() && !number.get().matches("[1-9]\\d{0,3}")) {
            throw new Trouble("--jobs takes how many processors to work on, not " + number.get() + ".");
        }
        return number.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static Optional<Charset> encoding(Optional<String> name) throws Trouble {
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Trouble("there is no encoding " + name.orElse("") + ".");
        }
    }
}
