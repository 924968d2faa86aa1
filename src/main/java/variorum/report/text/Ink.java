package variorum.report.text;

/** How a run of text looks on a terminal. */
enum Ink {
    PLAIN(""),
    /** Names and headings. */
    STRONG("1"),
    /** What says that nothing is to be seen. */
    FAINT("2"),
    /** The base's words that the other version lacks: orange as far as terminals have it, and struck. */
    DELETED("33;9"),
    /** The other version's words that the base lacks: blue. */
    INSERTED("94;1"),
    /** Moved: violet. */
    MOVED("35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between its ANSI codes. */
    String colour(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
