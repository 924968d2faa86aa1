package variorum.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.model.Ignorable;
import variorum.report.Format;
import variorum.report.content.Only;

/**
 * The options of {@code compare}, and how they are written. The command line is parsed by this list, and help, manual
 * and completion are made from it.
 */
enum Option {
    FORMAT(
            "--format",
            "FORMAT",
            "how the report is written; by default as the ending of FILE says, and text where it has none") {
        @Override
        List<String> choices() {
            return Stream.of(Format.values()).map(Format::id).toList();
        }
    },
    OUTPUT(
            "--output",
            "FILE",
            "where to write the report; by default, and as -, to standard output. Of a format that holds one comparison, more make"
                    + " a folder of that name"),
    AGAINST("--against", "VERSION", "compare each version with the base (the default), or with the one before it") {
        @Override
        List<String> choices() {
            return List.of("base", "previous");
        }
    },
    ALL_PAIRS("--all-pairs", "", "compare every two versions"),
    FAMILY(
            "--family",
            "N",
            "compare only the versions of one story: 1 for the story with the most versions, 2 for the next"),
    IGNORE("--ignore", "KINDS", "hide, but count, changes of these kinds; several with commas between them") {
        @Override
        List<String> choices() {
            return Stream.of(Ignorable.values()).map(Ignorable::id).toList();
        }
    },
    ONLY(
            "--only",
            "KINDS",
            "list only changes of these kinds, and count the others; in html and pdf those stand in grey") {
        @Override
        List<String> choices() {
            return Stream.of(Only.values()).map(Only::id).toList();
        }
    },
    CONTEXT(
            "--context",
            "N",
            "show N kept paragraphs round each change, and count the others; by default none in text, all in html and"
                    + " pdf"),
    TITLE("--title", "TEXT", "what to call the comparison at the top of the report"),
    COLOR("--color", "WHEN", "colour on standard output: auto (the default) only on a terminal") {
        @Override
        List<String> choices() {
            return List.of("auto", "always", "never");
        }
    },
    ENCODING("--encoding", "NAME", "read all files in this encoding, instead of finding out each one's"),
    JOBS("--jobs", "N", "work on so many processors at most; by default on all"),
    QUIET("--quiet", "-q", "", "no warnings and no progress on standard error"),
    NO_CLOBBER("--no-clobber", "", "do not replace a file that is there"),
    HELP("--help", "-h", "", "show this help");

    private final String fullName;
    private final String shortName;
    private final String valueName;
    private final String meaning;

    Option(String fullName, String valueName, String meaning) {
        this(fullName, "", valueName, meaning);
    }

    Option(String fullName, String shortName, String valueName, String meaning) {
        this.fullName = fullName;
        this.shortName = shortName;
        this.valueName = valueName;
        this.meaning = meaning;
    }

    static Optional<Option> of(String name) {
        return Arrays.stream(values())
                .filter(option -> option.fullName.equals(name) || option.shortName.equals(name))
                .findFirst();
    }

    String fullName() {
        return fullName;
    }

    /** Such as {@code -q}; empty for most. */
    String shortName() {
        return shortName;
    }

    /** The full name as it is written with a value, such as {@code --format=F}. */
    String usage() {
        return takesValue() ? fullName + "=" + valueName : fullName;
    }

    boolean takesValue() {
        return !valueName.isEmpty();
    }

    /** The values that it takes; empty where it takes any. */
    List<String> choices() {
        return List.of();
    }

    /** A sentence without its full stop, followed by the values that it takes. */
    String meaning() {
        String choice = choices().isEmpty() ? "" : choices().stream().collect(Collectors.joining(", ", ": ", ""));
        return meaning + choice;
    }
}
