package variorum.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a poem stand below an empty line. Of any other text, whose paragraphs are longer, or mostly stand
 * below one, it says nothing.
 *
 * @param begins the indexes of the paragraphs that do
 */
public record Stanzas(Set<Integer> begins) {
    private static final String LINE_END = "(?>\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])";
    private static final Pattern EMPTY_LINE = Pattern.compile(LINE_END + "\\h*" + LINE_END);

    /** In characters, of all lines together; long verses have about seventy, paragraphs of articles 140 and more. */
    private static final int LONGEST_AVERAGE = 80;

    public Stanzas {
        begins = Set.copyOf(begins);
    }

    public static Stanzas of(Version version) {
        List<Paragraph> paragraphs = version.paragraphs();
        Set<Integer> begins = new HashSet<>();
        int below = 0;
        for (int index = 1; index < paragraphs.size(); index++) {
            if (isBelowEmptyLine(version, index)) {
                below++;
                if (paragraphs.get(index).role() == Role.BODY) {
                    begins.add(index);
                }
            }
        }
        int lineByLine = paragraphs.size() - 1 - below;
        boolean isPoem = lineByLine >= below && length(paragraphs) <= LONGEST_AVERAGE * (long) paragraphs.size();
        return new Stanzas(isPoem ? begins : Set.of());
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

    public boolean begins(int paragraph) {
        return begins.contains(paragraph);
    }
}
