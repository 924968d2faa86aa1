package variorum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.report.Format;
import variorum.report.Generator;

/** The commands that need no window. */
public final class Commands {
    private static final List<String> FIRST_WORDS = List.of("compare", "formats", "--help", "-h", "--version", "-V");

    private Commands() {}

    /** Whether these arguments are a command; any others are files to open in the window. */
    public static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty() && FIRST_WORDS.contains(arguments.get(0));
    }

    /**
     * Does what the arguments say, and gives the {@link ExitStatus}.
     *
     * @param arguments that are a command
     */
    public static int run(List<String> arguments, Terminal terminal) {
        try {
            return switch (arguments.get(0)) {
                case "--help", "-h" -> print(Help.OF_PROGRAM, terminal);
                case "--version", "-V" -> print(Generator.name() + "\n", terminal);
                case "formats" -> print(formats(), terminal);
                default -> compare(arguments.subList(1, arguments.size()), terminal);
            };
        } catch (Trouble e) {
            terminal.complain(e.sentence());
            return ExitStatus.TROUBLE;
        }
    }

    private static int compare(List<String> arguments, Terminal terminal) throws Trouble {
        CompareSyntax.Words words = CompareSyntax.words(arguments);
        return words.help()
                ? print(Help.OF_COMPARE, terminal)
                : new CompareCommand(Arguments.of(words), terminal).run();
    }

    private static String formats() {
        StringBuilder lines = new StringBuilder();
        for (Format format : Format.values()) {
            String pair = format.holdsOnePair() ? "; one file a comparison" : "";
            lines.append(String.format("%-12s .%-12s %s%s%n", format.id(), format.ending(), format.use(), pair));
        }
        return lines.toString();
    }

    private static int print(String text, Terminal terminal) throws Trouble {
        try {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
            return ExitStatus.SAME;
        } catch (IOException e) {
            throw new Trouble("standard output cannot be written: " + e.getMessage() + ".");
        }
    }
}
