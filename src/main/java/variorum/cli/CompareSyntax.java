package variorum.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the words after {@code variorum compare} apart. An option's value is the next word, or follows a {@code =};
 * after {@code --} every word is a path. By hand, because a library for it takes longer to start than a comparison.
 */
final class CompareSyntax {
    private static final String SEE_HELP = "; see variorum compare --help.";

    private final List<String> paths = new ArrayList<>();
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);

    private CompareSyntax() {}

    /** The words of a command line, whatever they mean. */
    record Words(
            List<String> paths,
            Optional<String> format,
            Optional<String> output,
            Optional<String> against,
            boolean allPairs,
            List<String> ignore,
            List<String> only,
            Optional<String> context,
            Optional<String> family,
            Optional<String> encoding,
            Optional<String> title,
            Optional<String> color,
            Optional<String> jobs,
            boolean quiet,
            boolean noClobber,
            boolean help) {}

    /**
     * Reads the line.
     *
     * @throws Trouble when an option is unknown, lacks its value or stands there twice
     */
    static Words words(List<String> arguments) throws Trouble {
        CompareSyntax syntax = new CompareSyntax();
        syntax.take(arguments.iterator());
        return syntax.words();
    }

    private void take(Iterator<String> words) throws Trouble {
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--")) {
                words.forEachRemaining(paths::add);
            } else if (word.startsWith("-") && word.length() > 1) {
                takeOption(word, words);
            } else {
                paths.add(word);
            }
        }
    }

    private void takeOption(String word, Iterator<String> following) throws Trouble {
        int sign = word.indexOf('=');
        String name = sign < 0 ? word : word.substring(0, sign);
        Option option = Option.of(name).orElseThrow(() -> new Trouble("there is no option " + name + SEE_HELP));
        if (!option.takesValue() && sign >= 0) {
            throw new Trouble(name + " takes no value" + SEE_HELP);
        }
        if (options.containsKey(option) && option != Option.IGNORE && option != Option.ONLY) {
            throw new Trouble(name + " can be given only once" + SEE_HELP);
        }
        List<String> values = options.computeIfAbsent(option, first -> new ArrayList<>());
        if (option.takesValue()) {
            String value = sign >= 0 ? word.substring(sign + 1) : following.hasNext() ? following.next() : "";
            if (value.isEmpty()) {
                throw new Trouble(name + " needs a value" + SEE_HELP);
            }
            values.add(value);
        }
    }

    private Words words() {
        return new Words(
                paths,
                value(Option.FORMAT),
                value(Option.OUTPUT),
                value(Option.AGAINST),
                options.containsKey(Option.ALL_PAIRS),
                kinds(Option.IGNORE),
                kinds(Option.ONLY),
                value(Option.CONTEXT),
                value(Option.FAMILY),
                value(Option.ENCODING),
                value(Option.TITLE),
                value(Option.COLOR),
                value(Option.JOBS),
                options.containsKey(Option.QUIET),
                options.containsKey(Option.NO_CLOBBER),
                options.containsKey(Option.HELP));
    }

    private Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option)).map(values -> values.get(0));
    }

    private List<String> kinds(Option option) {
        List<String> kinds = options.getOrDefault(option, List.of());
        return Stream.of(String.join(",", kinds).split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }
}
