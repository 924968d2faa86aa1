package variorum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import variorum.report.Generator;

/** The commands that need no window. */
public final class Commands {
    private static final List<String> FIRST_WORDS = List.of("compare", "--help", "-h", "--version", "-V");

    private Commands() {}

    /** Whether these arguments are a command; any others are files to open in the window. */
    public static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty() && FIRST_WORDS.contains(arguments.get(0));
    }

    /** Does what the arguments say, and gives the {@link ExitStatus}. */
    public static int run(List<String> arguments, Terminal terminal) {
        CommandLine line = new CommandLine(spec());
        try {
            ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (parsed.isVersionHelpRequested()) {
                return print(Generator.name() + "\n", terminal);
            }
            if (!parsed.hasSubcommand() || parsed.isUsageHelpRequested()) {
                return print(usage(line), terminal);
            }
            ParseResult compare = parsed.subcommand();
            if (compare.isUsageHelpRequested()) {
                return print(usage(compare.commandSpec().commandLine()), terminal);
            }
            return new CompareCommand(Arguments.of(CompareSyntax.words(compare)), terminal).run();
        } catch (ParameterException e) {
            terminal.complain(sentence(e) + "; see variorum compare --help.");
        } catch (Trouble e) {
            terminal.complain(e.sentence());
        }
        return ExitStatus.TROUBLE;
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("variorum");
        spec.usageMessage()
                .customSynopsis("variorum [VERSION...]", "       variorum compare BASE OTHER... [OPTIONS]")
                .description("Lays versions of an article side by side and shows what became of the text.")
                .footer("", "Without a command, the window opens.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("VERSION")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a file, or a folder of files, to open in the window")
                .build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("show the program's version")
                .build());
        spec.addSubcommand("compare", CompareSyntax.spec());
        return spec;
    }

    private static String usage(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF).stripTrailing() + "\n";
    }

    private static String sentence(ParameterException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
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
