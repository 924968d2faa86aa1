package variorum.report.text;

import java.util.List;
import java.util.function.Function;
import variorum.model.ParagraphRange;
import variorum.model.Row;

/** The numbers of paragraphs and the sign before each row of the text report, one column wide throughout. */
final class TextMargin {
    private final int baseWidth;
    private final int otherWidth;

    TextMargin(List<Row> rows) {
        this.baseWidth = width(rows, Row::base);
        this.otherWidth = width(rows, Row::other);
    }

    /** Before rows that follow one another. */
    List<Run> of(List<Row> rows, String sign, Ink ink) {
        String base = padded(numbers(rows, Row::base), baseWidth);
        String other = padded(numbers(rows, Row::other), otherWidth);
        return List.of(new Run(base + " " + other + " ", Ink.FAINT), new Run(sign, ink), new Run(" ", Ink.PLAIN));
    }

    /** As wide as the others, with nothing in it. */
    List<Run> blank() {
        return List.of(new Run(" ".repeat(width()), Ink.PLAIN));
    }

    /** In columns of the terminal. */
    int width() {
        return baseWidth + otherWidth + 4;
    }

    private static int width(List<Row> rows, Function<Row, ParagraphRange> side) {
        int last = 0;
        boolean hasRanges = rows.size() > 1;
        for (Row row : rows) {
            ParagraphRange range = side.apply(row);
            last = Math.max(last, range.to());
            hasRanges |= range.size() > 1;
        }
        int digits = String.valueOf(last).length();
        return hasRanges ? 2 * digits + 1 : digits;
    }

    private static String numbers(List<Row> rows, Function<Row, ParagraphRange> side) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Row row : rows) {
            ParagraphRange range = side.apply(row);
            if (!range.isEmpty()) {
                first = Math.min(first, range.from() + 1);
                last = Math.max(last, range.to());
            }
        }
        if (last == 0) {
            return "";
        }
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
