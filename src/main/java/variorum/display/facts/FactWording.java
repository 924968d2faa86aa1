package variorum.display.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.model.Span;
import variorum.model.Version;

/**
 * One side of a fact as a list tells it, on one line.
 *
 * @param words its very words, such as {@code 14 million}; empty where this side has nothing in their place
 * @param context the same words with some of those round them; empty where there are none
 */
public record FactWording(String words, String context) {
    private static final FactWording NOTHING = new FactWording("", "");

    /** In characters. */
    private static final int BEFORE = 30;

    private static final int AFTER = 70;

    /** Figures hold commas of their own. */
    private static final String BETWEEN = "; ";

    private static final String MARKS = ",;:.()[]";

    /**
     * Marks that belong to what stands before the words, those that only part them from what follows, and brackets
     * whose other half is not among them.
     */
    private static final Pattern OUTER_MARKS =
            Pattern.compile("^[,;:.]+\\s+(?=\\S)|(?<=\\S)[,;:]$|^[(\\[](?=[^)\\]]+$)|(?<=^[^(\\[]{1,99})[)\\]]$");

    private static final Pattern SMALL_WORD = Pattern.compile("\\s*(\\p{Ll}+\\s+)?");

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
    static FactWording of(List<Span> words, Version version) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        return new FactWording(told(words, version), context(FactContext.of(words.get(0), version)));
    }

    /** The same words, with those as one that only one small word parts: good {@code half past six}. */
    static List<Span> together(List<Span> words, Version version) {
        List<Span> together = new ArrayList<>();
        for (Span next : words) {
            int last = together.size() - 1;
            if (last >= 0 && isSmallWordBetween(together.get(last), next, version)) {
                together.set(last, together.get(last).union(next));
            } else {
                together.add(next);
            }
        }
        return together;
    }

    private static boolean isSmallWordBetween(Span first, Span next, Version version) {
        return first.end() <= next.start()
                && SMALL_WORD
                        .matcher(version.text().substring(first.end(), next.start()))
                        .matches();
    }

    /** The words alone. */
    static String told(List<Span> words, Version version) {
        return together(words, version).stream()
                .map(span -> trimmed(span.of(version.text())))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String context(FactContext context) {
        String before = context.before(BEFORE);
        String after = context.after(AFTER);
        return before.isEmpty() && after.isEmpty() ? "" : (before + context.words() + after).strip();
    }

    private static String trimmed(String text) {
        String line = FactContext.oneLine(text).strip();
        return line.isEmpty() || isWithoutOuterMarks(line)
                ? line
                : OUTER_MARKS.matcher(line).replaceAll("");
    }

    /** As nearly all words are. */
    private static boolean isWithoutOuterMarks(String line) {
        return MARKS.indexOf(line.charAt(0)) < 0 && MARKS.indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
