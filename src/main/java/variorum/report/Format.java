package variorum.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats in which a comparison leaves the program, in the order in which they are offered. File &gt; Export,
 * {@code --format}, {@code variorum formats} and the table in the README are made from this list; {@link Exporters} has
 * the exporter of each.
 */
public enum Format {
    HTML(
            "html",
            "html",
            "htm",
            "Web Page",
            "one file that looks like the window, opens offline and prints well",
            Scope.SET),
    DOCX(
            "docx",
            "docx",
            "",
            "Word, with Tracked Changes",
            "for word processors: accept all changes for the other version, reject all for the base",
            Scope.PAIR),
    DOCX_MARKED(
            "docx-marked",
            "marked.docx",
            "",
            "Word, with Marked Changes",
            "for word processors: changes underlined, struck and signed, facts first",
            Scope.PAIR),
    PDF("pdf", "pdf", "", "PDF", "the web page on numbered pages, with its fonts", Scope.SET),
    CRITIC_MARKUP(
            "markdown",
            "md",
            "markdown",
            "Markdown with CriticMarkup",
            "accepting all gives the paragraphs of the other version, rejecting all the base's; notes are comments",
            Scope.PAIR),
    PATCH(
            "patch",
            "patch",
            "diff",
            "Patch",
            "unified diff of plain texts: `patch -p0` or `git apply -p0` turns the base's file into the other version, in the base's encoding and line ends",
            Scope.PAIR),
    CSV(
            "csv",
            "csv",
            "",
            "Table of Changes (CSV)",
            "one line a change, for a spreadsheet; UTF-8 with byte-order mark",
            Scope.SET),
    JSON(
            "json",
            "json",
            "",
            "JSON, for Other Programs",
            "for programs; every offset counts UTF-16 code units",
            Scope.SET),
    TEXT(
            "text",
            "txt",
            "text",
            "Plain Text",
            "for the terminal; in colour only there, and not when `NO_COLOR` is set",
            Scope.SET);

    private final String id;
    private final String ending;
    private final String secondEnding;
    private final String description;
    private final String use;
    private final Scope scope;

    Format(String id, String ending, String secondEnding, String description, String use, Scope scope) {
        this.id = id;
        this.ending = ending;
        this.secondEnding = secondEnding;
        this.description = description;
        this.use = use;
        this.scope = scope;
    }

    /** How much one file in a format can hold. */
    private enum Scope {
        SET,
        PAIR
    }

    public static Optional<Format> byId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The format of a file, by the ending of its name; if two endings fit, the longer one decides. */
    public static Optional<Format> byEndingOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endsName(name))
                .max(Comparator.comparingInt(format -> format.ending.length()));
    }

    private boolean endsName(String name) {
        return name.endsWith("." + ending) || (!secondEnding.isEmpty() && name.endsWith("." + secondEnding));
    }

    /** The word for it on the command line, such as {@code html}. */
    public String id() {
        return id;
    }

    /** The ending of file names in this format, without the dot. */
    public String ending() {
        return ending;
    }

    /** A few words for a menu, such as {@code Web Page}. */
    public String description() {
        return description;
    }

    /** What it is good for, in a few words. */
    public String use() {
        return use;
    }

    /** Whether it can list only some of the changes. */
    public boolean canLimitChanges() {
        return this == TEXT || this == CSV || this == HTML || this == PDF;
    }

    /** Whether it can leave out paragraphs without a change. */
    public boolean canLimitContext() {
        return this == TEXT || this == HTML || this == PDF;
    }

    /** Whether a file holds the comparison of only two versions, so that several comparisons need a file each. */
    public boolean holdsOnePair() {
        return scope == Scope.PAIR;
    }
}
