package variorum.read.text;

import java.util.regex.Pattern;

/** Lines of marks that draw something: rules, what underlines a heading, and the frames of tables. */
final class DrawnLines {
    /** Fewer marks may be meant as text, such as the stars between two scenes. */
    private static final Pattern RULE = Pattern.compile("([-=_~^*#])\\1{3,}|[\u2500-\u257F]{4,}|\\+[-=+]{2,}\\+");

    private static final Pattern ROW_OF_TABLE =
            Pattern.compile("\\|.*\\||[\u2500-\u257F].*[\u2500-\u257F]", Pattern.DOTALL);

    private DrawnLines() {}

    /** Whether the part of the text is nothing but marks. */
    static boolean isRule(String text, int start, int end) {
        return RULE.matcher(text).region(start, end).matches();
    }

    /** Whether it is a rule or the row of a table with a frame, so that it ends where it ends. */
    static boolean isDrawn(String text, TextLine line) {
        return isRule(text, line.start(), line.end())
                || ROW_OF_TABLE.matcher(text).region(line.start(), line.end()).matches();
    }
}
