package variorum.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the hyphen at the end of a line belongs to the word or only to the line. The text itself is the best
 * witness: a word is mostly met again inside a line. Where it is not, it counts whether the document hyphenates at all.
 */
final class Hyphenation {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’\\-\u2010][\\p{L}\\p{M}]+)*");

    /** One cut word in so many lines: where words are cut only at their own hyphens there are fewer. */
    private static final int LINES_PER_CUT = 30;

    /** A single hyphen at the end of one of so many lines may well be one of a compound. */
    private static final int LINES_OF_SINGLE_CUT = 10;

    /** First halves of compounds that end in a participle, and so are written with a hyphen. */
    private static final Set<String> FIRST_HALVES = Set.of(
            "deep", "far", "fast", "free", "full", "half", "hand", "hard", "high", "home", "ill", "left", "long", "low",
            "new", "old", "open", "right", "self", "short", "slow", "state", "well");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}(?:ed|ing)");

    private final Map<String, Integer> words = new HashMap<>();
    private final boolean cutsWords;

    /** @param lines of the whole document, in reading order */
    Hyphenation(List<String> lines) {
        boolean cut = false;
        int cuts = 0;
        for (String line : lines) {
            boolean cutNext = Marks.endsCut(line);
            addWords(line, cut, cutNext);
            cut = cutNext;
            cuts += cut ? 1 : 0;
        }
        int linesPerCut = cuts == 1 ? LINES_OF_SINGLE_CUT : LINES_PER_CUT;
        cutsWords = cuts * linesPerCut > lines.size() || hasProof(lines);
    }

    /** All words of a line but a first one and a last one that are cut. */
    private void addWords(String line, boolean firstIsCut, boolean lastIsCut) {
        Matcher matcher = WORD.matcher(line);
        boolean skip = firstIsCut;
        while (matcher.find()) {
            boolean last = lastIsCut && matcher.end() == line.length() - 1;
            if (!skip && !last) {
                words.merge(key(matcher.group()), 1, Integer::sum);
            }
            skip = false;
        }
    }

    /** Whether a word that is cut at the end of a line stands whole elsewhere. */
    private boolean hasProof(List<String> lines) {
        for (int next = 1; next < lines.size(); next++) {
            String before = lines.get(next - 1);
            if (Marks.endsCut(before) && words.containsKey(joined(before, lines.get(next)))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String before, String after) {
        return key(lastWord(before) + firstWord(after));
    }

    /** Whether the hyphen at the end of {@code before} is none of the word's own. */
    boolean isOnlyOfLine(String before, String after) {
        if (before.endsWith("\u00AD")) {
            return true;
        }
        if (!Marks.startsSmall(after)) {
            return false;
        }
        String first = lastWord(before);
        String second = firstWord(after);
        int whole = words.getOrDefault(key(first + second), 0);
        int hyphened = words.getOrDefault(key(first + "-" + second), 0);
        if (whole != hyphened) {
            return whole > hyphened;
        }
        return cutsWords && !isCompound(first, second);
    }

    private boolean isCompound(String first, String second) {
        boolean bothKnown = first.length() > 2 && words.containsKey(key(first)) && words.containsKey(key(second));
        return bothKnown
                || (FIRST_HALVES.contains(key(first))
                        && PARTICIPLE.matcher(second).matches());
    }

    /** With the hyphens inside it and without the one at the end. */
    private static String lastWord(String line) {
        String word = "";
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            word = matcher.group();
        }
        return word;
    }

    private static String firstWord(String line) {
        Matcher matcher = WORD.matcher(line);
        return matcher.find() ? matcher.group() : "";
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
