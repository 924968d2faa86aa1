package variorum.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import variorum.report.Format;
import variorum.report.content.Generator;

/** The commands that need no window. */
public final class Commands {
    static final List<String> NAMES = List.of("compare", "formats", "families", "completion", "man");

    private static final List<String> INFORMATION = List.of("--help", "-h", "--version", "-V");

    private Commands() {}

    /** Whether these arguments are a command; any others are files to open in the window. */
    public static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty() && (NAMES.contains(arguments.get(0)) || INFORMATION.contains(arguments.get(0)));
    }

    /**
     * Runs the command, and returns its {@link ExitStatus}.
     *
     * @param arguments for which {@link #isCommand} holds
     */
    public static int run(List<String> arguments, Terminal terminal) {
        try {
            return switch (arguments.get(0)) {
                case "--help", "-h" -> print(Help.OF_PROGRAM, terminal);
                case "--version", "-V" -> print(Generator.name() + "\n", terminal);
                case "formats" -> print(formats(arguments), terminal);
                case "man" -> print(manual(arguments), terminal);
                case "completion" -> print(completion(arguments), terminal);
                case "families" -> print(families(arguments, terminal), terminal);
                default -> compare(arguments.subList(1, arguments.size()), terminal);
            };
        } catch (Trouble e) {
            terminal.complain(e.sentence());
            return ExitStatus.TROUBLE;
        }
    }

    private static int compare(List<String> arguments, Terminal terminal) throws Trouble {
        CommandLine line = CommandLine.of(arguments);
        return line.has(Option.HELP)
                ? print(Help.ofCompare(), terminal)
                : new CompareCommand(Arguments.of(line), terminal).run();
    }

    private static void refuseMore(List<String> arguments) throws Trouble {
        if (arguments.size() > 1) {
            throw new Trouble(arguments.get(0) + " takes no arguments; see variorum --help.");
        }
    }

    private static String formats(List<String> arguments) throws Trouble {
        refuseMore(arguments);
        StringBuilder lines = new StringBuilder();
        for (Format format : Format.values()) {
            lines.append(String.format("%-12s .%-12s %s\n", format.id(), format.ending(), use(format)));
        }
        return lines.toString();
    }

    private static String manual(List<String> arguments) throws Trouble {
        refuseMore(arguments);
        return ManPage.text();
    }

    /** What the format is for, as plain text. */
    static String use(Format format) {
        return format.use().replace("`", "") + (format.holdsOnePair() ? "; one file a comparison" : "");
    }

    private static String completion(List<String> arguments) throws Trouble {
        String shell = arguments.size() == 2 ? arguments.get(1) : "";
        return Completion.of(shell).orElseThrow(() -> new Trouble("completion takes one of bash, zsh and fish."));
    }

    private static String families(List<String> arguments, Terminal terminal) throws Trouble {
        List<String> names = arguments.subList(1, arguments.size());
        if (names.isEmpty() || names.stream().anyMatch(name -> name.startsWith("-"))) {
            throw new Trouble("families takes files or folders, and no options; see variorum --help.");
        }
        return FamiliesCommand.lines(Arguments.paths(names), terminal);
    }

    private static int print(String text, Terminal terminal) throws Trouble {
        terminal.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.SAME;
    }
}
