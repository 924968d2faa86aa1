package variorum.cli;

import java.util.ArrayList;
import java.util.List;

/** What {@code --help} says. */
final class Help {
    static final String OF_PROGRAM = """
            Usage: variorum [VERSION...]
                   variorum compare BASE OTHER... [OPTIONS]
                   variorum formats | families FOLDER... | completion SHELL | man
            Lays versions of an article side by side and shows what became of the text.
                  [VERSION...]   a file, or a folder of files, to open in the window
              -h, --help         show this help
              -V, --version      show the program's version
            Commands:
              compare     Compares versions of an article, without a window.
              formats     Lists the formats that reports are written in.
              families    Sorts the files of a folder by story.
              completion  Prints what makes bash, zsh or fish complete the options.
              man         Prints the manual, for man -l - or a file.

            Without a command, the window opens.
            """;

    static final String USAGE_OF_COMPARE = """
            Usage: variorum compare BASE OTHER... [OPTIONS]
                   variorum compare FOLDER... [OPTIONS]
            Compares versions of an article, without a window. The first file is the base;
            a file called - is standard input.
            """;

    static final String STATUS = "Exit status: 0 the same, or nothing but ignored changes; 1 different; 2 trouble.";

    private static final int INDENT = 33;
    private static final int WIDTH = 80;

    private Help() {}

    static String ofCompare() {
        StringBuilder help = new StringBuilder(USAGE_OF_COMPARE);
        for (Option option : Option.values()) {
            String shortName = option.shortName().isEmpty() ? "    " : option.shortName() + ", ";
            String name = "  " + shortName + option.usage();
            for (String line : wrapped(option.meaning(), WIDTH - INDENT)) {
                help.append(name)
                        .append(" ".repeat(INDENT - name.length()))
                        .append(line)
                        .append('\n');
                name = "";
            }
        }
        return help.append('\n').append(STATUS).append('\n').toString();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
