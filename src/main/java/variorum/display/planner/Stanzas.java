package variorum.display.planner;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Version;

/**
 * Which lines of a poem stand below an empty line. Of any other text, whose paragraphs are longer, or mostly stand
 * below one, it says nothing.
 */
final class Stanzas {
    private static final String LINE_END = "(?>\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])";
    private static final Pattern EMPTY_LINE = Pattern.compile(LINE_END + "\\h*" + LINE_END);

    /** In characters, of all lines together; long verses have about seventy, paragraphs of articles 140 and more. */
    private static final int LONGEST_AVERAGE = 80;

    private final BitSet begins = new BitSet();

    Stanzas(Version version) {
        List<Paragraph> paragraphs = version.paragraphs();
        int below = 0;
        for (int index = 1; index < paragraphs.size(); index++) {
            if (isBelowEmptyLine(version, index)) {
                below++;
                begins.set(index, paragraphs.get(index).role() == Role.BODY);
            }
        }
        int lineByLine = paragraphs.size() - 1 - below;
        if (lineByLine < below || length(paragraphs) > LONGEST_AVERAGE * (long) paragraphs.size()) {
            begins.clear();
        }
    }

    private static long length(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.span().length())
                .sum();
    }

    private static boolean isBelowEmptyLine(Version version, int index) {
        int from = version.paragraphs().get(index - 1).span().end();
        int to = version.paragraphs().get(index).span().start();
        return EMPTY_LINE.matcher(version.text()).region(from, to).find();
    }

    boolean begins(int paragraph) {
        return begins.get(paragraph);
    }
}
