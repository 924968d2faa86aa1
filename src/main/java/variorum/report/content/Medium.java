package variorum.report.content;

/**
 * What a report is written on, as far as its looks depend on it.
 *
 * @param colour whether it shows ANSI colours
 * @param width how many characters fit on a line
 */
public record Medium(boolean colour, int width) {
    /** A file, which anybody may open with anything. */
    public static final Medium FILE = new Medium(false, 100);
}
