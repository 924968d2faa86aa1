package variorum.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** How {@code variorum compare} is written. Built by hand: reading annotations would take longer than a comparison. */
final class CompareSyntax {
    private CompareSyntax() {}

    /** The words of a command line, whatever they mean. */
    record Words(
            List<String> paths,
            String format,
            Optional<String> output,
            Optional<String> against,
            boolean allPairs,
            List<String> ignore,
            Optional<String> encoding,
            boolean quiet,
            boolean noClobber) {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .customSynopsis(
                        "variorum compare BASE OTHER... [OPTIONS]", "       variorum compare FOLDER... [OPTIONS]")
                .sortOptions(false)
                .description("Compares versions of an article, without a window.")
                .footer("", "Exit status: 0 the same, or nothing but ignored changes; 1 different; 2 trouble.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("VERSION")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a file, or a folder of files; the first file is the base")
                .build());
        spec.addOption(value("--format", "FORMAT", "text (the default), html or json")
                .defaultValue("text")
                .build());
        spec.addOption(value("--output", "FILE", "where to write the report; by default to standard output")
                .build());
        spec.addOption(value(
                        "--against",
                        "base|previous",
                        "compare each version with the base (the default), or with the one before it")
                .build());
        spec.addOption(flag("compare every two versions", "--all-pairs"));
        spec.addOption(value("--ignore", "KINDS", "hide, but count, changes of: case,punctuation,quotes,spacing")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .build());
        spec.addOption(value("--encoding", "NAME", "read all files in this encoding, instead of finding out each one's")
                .build());
        spec.addOption(flag("no warnings and no progress on standard error", "-q", "--quiet"));
        spec.addOption(flag("do not replace a file that is there", "--no-clobber"));
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build());
        return spec;
    }

    static Words words(ParseResult parsed) {
        return new Words(
                parsed.matchedPositionalValue(0, List.of()),
                parsed.matchedOptionValue("--format", "text"),
                value(parsed, "--output"),
                value(parsed, "--against"),
                parsed.hasMatchedOption("--all-pairs"),
                parsed.matchedOptionValue("--ignore", List.of()),
                value(parsed, "--encoding"),
                parsed.hasMatchedOption("--quiet"),
                parsed.hasMatchedOption("--no-clobber"));
    }

    private static Optional<String> value(ParseResult parsed, String option) {
        return parsed.hasMatchedOption(option)
                ? Optional.of(parsed.matchedOption(option).getValue())
                : Optional.empty();
    }

    private static OptionSpec.Builder value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description);
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").description(description).build();
    }
}
