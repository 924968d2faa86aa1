package variorum.display;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;

/**
 * One side of a fact as a list tells it, on one line.
 *
 * @param words its very words, such as {@code 14 million}; empty where this side has none
 * @param context the same words with some of those round them; empty where there are none
 */
public record FactWording(String words, String context) {
    private static final FactWording NOTHING = new FactWording("", "");

    /** In characters. */
    private static final int BEFORE = 30;

    private static final int AFTER = 70;

    /** Figures hold commas of their own. */
    private static final String BETWEEN = "; ";

    /** Marks that belong to what stands before the words, and those that only part them from what follows. */
    private static final Pattern OUTER_MARKS = Pattern.compile("^[,;:.]+\\s+(?=\\S)|(?<=\\S)[,;:]$");

    public static FactWording ofBase(Fact fact, Version base) {
        return of(fact.baseWords(), base);
    }

    public static FactWording ofOther(Fact fact, Version other) {
        return of(fact.otherWords(), other);
    }

    /**
     * The wording of those words.
     *
     * @param words in the version's text, ascending
     */
    public static FactWording of(List<Span> words, Version version) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        String text = version.text();
        String told = words.stream().map(span -> trimmed(span.of(text))).collect(Collectors.joining(BETWEEN));
        Span first = words.get(0);
        return new FactWording(told, context(text, paragraph(version, first), first));
    }

    /** The paragraph that holds the words; by halves, since a long text may have as many facts as paragraphs. */
    private static Span paragraph(Version version, Span words) {
        List<Paragraph> paragraphs = version.paragraphs();
        int from = 0;
        int to = paragraphs.size();
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (paragraphs.get(middle).span().start() <= words.start()) {
                from = middle;
            } else {
                to = middle;
            }
        }
        Span nearest = paragraphs.get(from).span();
        return nearest.contains(words) ? nearest : words;
    }

    private static String context(String text, Span paragraph, Span words) {
        int from = start(text, paragraph.start(), words.start());
        int to = end(text, words.end(), paragraph.end());
        if (from == words.start() && to == words.end()) {
            return "";
        }
        return (from > paragraph.start() ? "… " : "")
                + oneLine(text.substring(from, to))
                + (to < paragraph.end() ? " …" : "");
    }

    /** Where the first whole word begins that is near enough. */
    private static int start(String text, int paragraph, int words) {
        if (words - paragraph <= BEFORE) {
            return paragraph;
        }
        int at = words - BEFORE;
        while (at < words && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Where the last whole word ends that is near enough. */
    private static int end(String text, int words, int paragraph) {
        if (paragraph - words <= AFTER) {
            return paragraph;
        }
        int at = words + AFTER;
        while (at > words && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static String trimmed(String text) {
        return OUTER_MARKS.matcher(oneLine(text)).replaceAll("");
    }

    /** With one blank for each run of blanks and control characters. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGap = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isBlank = unit == ' ' || Character.isISOControl(unit);
            if (!isBlank || !isGap) {
                line.append(isBlank ? ' ' : unit);
            }
            isGap = isBlank;
        }
        return line.toString().strip();
    }
}
