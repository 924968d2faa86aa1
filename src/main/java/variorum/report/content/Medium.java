package variorum.report.content;

/**
 * Where a report is shown, as far as its looks depend on that.
 *
 * @param colour whether it shows ANSI colours
 * @param width how many characters fit on a line
 */
public record Medium(boolean colour, int width) {
    /** A file, which may be opened with any program. */
    public static final Medium FILE = new Medium(false, 100);
}
