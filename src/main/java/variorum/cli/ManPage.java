package variorum.cli;

import variorum.report.Format;
import variorum.report.content.Generator;

/** The manual, in the language of {@code man}. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String text() {
        ManPage manual = new ManPage();
        manual.write();
        return manual.page.toString();
    }

    private void write() {
        page.append(".TH VARIORUM 1 \"\" \"" + escaped(Generator.name()) + "\"\n");
        section("NAME", "variorum - lay versions of an article side by side");
        section(
                "SYNOPSIS",
                "variorum [FILES or FOLDERS...]\n.br\nvariorum compare BASE OTHER... [OPTIONS]\n.br\n"
                        + "variorum formats | families FOLDER... | completion bash|zsh|fish | man | --version");
        section(
                "DESCRIPTION",
                "Shows, paragraph by paragraph and word by word, what became of a text. Without a command the window"
                        + " opens. compare writes a report; the first file is the base, a folder stands for the files"
                        + " in it, and a file called - is standard input.");
        page.append(".SH OPTIONS OF COMPARE\n");
        for (Option option : Option.values()) {
            String shortName = option.shortName().isEmpty() ? "" : option.shortName() + ", ";
            entry(shortName + option.usage(), option.meaning() + ".");
        }
        page.append(".SH FORMATS\n");
        for (Format format : Format.values()) {
            entry(format.id() + " (." + format.ending() + ")", Commands.use(format) + ".");
        }
        section("EXIT STATUS", Help.STATUS.substring(Help.STATUS.indexOf(':') + 2));
        page.append(".SH ENVIRONMENT\n");
        entry("NO_COLOR", "if set, no colour unless it is asked for.");
        entry("SOURCE_DATE_EPOCH", "the time that reports tell, in seconds since 1970.");
    }

    private void section(String title, String text) {
        page.append(".SH ").append(title).append('\n').append(escaped(text)).append('\n');
    }

    private void entry(String name, String text) {
        page.append(".TP\n.B ")
                .append(escaped(name))
                .append('\n')
                .append(escaped(text))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\n'", "\n\\&'");
    }
}
