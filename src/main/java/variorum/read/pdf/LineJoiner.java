package variorum.read.pdf;

import java.util.List;

/** Writes the lines of a paragraph as one. */
final class LineJoiner {
    private final Hyphenation hyphenation;

    LineJoiner(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    String join(Passage passage) {
        List<String> lines = passage.lines().stream().map(Line::text).toList();
        StringBuilder text = new StringBuilder(lines.get(0));
        for (int next = 1; next < lines.size(); next++) {
            append(text, lines.get(next - 1), lines.get(next));
        }
        return Marks.withoutBullet(withoutSoftHyphens(text.toString()));
    }

    private void append(StringBuilder text, String before, String after) {
        if (Marks.endsCut(before) || before.endsWith("/")) {
            if (hyphenation.isOnlyOfLine(before, after)) {
                text.setLength(text.length() - 1);
            }
        } else if (!Marks.endsWithTightDash(before) && !isSpaceless(before, after)) {
            text.append(' ');
        }
        text.append(after);
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
