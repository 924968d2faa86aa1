package variorum.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the lines of a paragraph as one, with a tab between the cells of a row. */
final class LineJoiner {
    private static final Pattern TIGHT_DASH = Pattern.compile("\\p{L}—\\p{L}");
    private static final Pattern DASH_ON_ONE_SIDE = Pattern.compile("\\p{L}—\\s|\\s—\\p{L}");

    private static final String BETWEEN_CELLS = "\t";

    private final Hyphenation hyphenation;

    /** Whether dashes stand between words without spaces, and not round an insertion with a space outside of them. */
    private final boolean tightDashes;

    /** @param lines of the whole document, in reading order */
    LineJoiner(List<String> lines) {
        hyphenation = new Hyphenation(lines);
        tightDashes = count(TIGHT_DASH, lines) >= count(DASH_ON_ONE_SIDE, lines);
    }

    private static long count(Pattern pattern, List<String> lines) {
        return lines.stream().filter(line -> pattern.matcher(line).find()).count();
    }

    String join(Passage passage) {
        List<Line> lines = passage.lines();
        StringBuilder text = new StringBuilder(passage.first().text());
        for (int next = 1; next < lines.size(); next++) {
            int cells =
                    passage.column().cellStarts().getOrDefault(lines.get(next).box(), 0);
            if (cells > 0) {
                text.append(BETWEEN_CELLS.repeat(cells)).append(lines.get(next).text());
            } else {
                append(text, lines.get(next - 1).text(), lines.get(next).text());
            }
        }
        return Marks.withoutBullet(withoutSoftHyphens(text.toString()));
    }

    private void append(StringBuilder text, String before, String after) {
        if (Marks.endsCut(before) || before.endsWith("/")) {
            if (hyphenation.isOnlyOfLine(before, after)) {
                text.setLength(text.length() - 1);
            }
        } else if (!isTight(before, after)) {
            text.append(' ');
        }
        text.append(after);
    }

    /** Whether no space stands between them, were they in one line. */
    private boolean isTight(String before, String after) {
        return Marks.endsWithTightHyphen(before)
                || (tightDashes && (Marks.endsWithTightDash(before) || Marks.startsWithTightDash(after)))
                || isSpaceless(before, after);
    }

    private static boolean isSpaceless(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Letters.isSpaceless(before.codePointBefore(before.length()))
                && Letters.isSpaceless(after.codePointAt(0));
    }

    /** What is drawn inside a line is a hyphen, whatever the file calls it. */
    private static String withoutSoftHyphens(String text) {
        return text.replace('\u00AD', '-');
    }
}
