package variorum.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words after {@code variorum compare}, as paths and options, whatever they mean. An option's value is the next
 * word, or follows a {@code =}; after {@code --} every word is a path. Parsed by hand, because a library for it takes
 * longer to start than a comparison.
 */
final class CommandLine {
    private static final String SEE_HELP = "; see variorum compare --help.";

    private final List<String> paths = new ArrayList<>();
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);

    private CommandLine() {}

    /**
     * Parses the words.
     *
     * @throws Trouble when an option is unknown, lacks its value or is given twice
     */
    static CommandLine of(List<String> words) throws Trouble {
        CommandLine line = new CommandLine();
        line.take(words.iterator());
        return line;
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

    /** What is no option, in the order given. */
    List<String> paths() {
        return Collections.unmodifiableList(paths);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of an option; empty where it was not given. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option)).map(values -> values.get(0));
    }

    /** The values of an option that takes several, with commas between them. */
    List<String> values(Option option) {
        List<String> values = options.getOrDefault(option, List.of());
        return Stream.of(String.join(",", values).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
