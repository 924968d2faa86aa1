package variorum.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import variorum.display.ShownChanges;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Category;
import variorum.model.Ignorable;
import variorum.model.Summary;

/** Counts in words, such as {@code Paragraphs: 7 reworded, 5 removed, 1 kept}. */
public final class Counts {
    private static final List<Verdict> ORDER = List.of(
            Verdict.REWORDED,
            Verdict.REWRITTEN,
            Verdict.SPLIT,
            Verdict.MERGED,
            Verdict.MOVED,
            Verdict.ADDED,
            Verdict.REMOVED,
            Verdict.KEPT);

    /** The order in which readers care about them: meaning before form. */
    private static final List<Category> KINDS = List.of(
            Category.WORDING,
            Category.NUMBER,
            Category.NAME,
            Category.QUOTATION,
            Category.CASE,
            Category.PUNCTUATION,
            Category.WHITESPACE);

    private Counts() {}

    public static String verdicts(Map<Verdict, Integer> counts) {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                words.add(grouped(count) + " " + verdict.id());
            }
        }
        return words.isEmpty() ? "Nothing to compare" : "Paragraphs: " + String.join(", ", words);
    }

    /**
     * The number of all changes, and the kinds of those that are shown, such as {@code 41 of 46 changes shown (words
     * 30, numbers 6, whole paragraphs 5); 2 hidden: quotes 2; 3 in page furniture}.
     */
    public static String changes(Tally tally, ShownChanges shown) {
        List<String> parts = new ArrayList<>();
        String all = of(tally.all(), "change");
        String kinds = kinds(shown);
        parts.add((tally.changes() == tally.all() ? all : grouped(tally.changes()) + " of " + all + " shown")
                + (kinds.isEmpty() ? "" : " (" + kinds + ")"));
        if (tally.allHidden() > 0) {
            parts.add(hidden(tally));
        }
        if (tally.inFurniture() > 0) {
            parts.add(grouped(tally.inFurniture()) + " in page furniture");
        }
        return String.join("; ", parts);
    }

    private static String kinds(ShownChanges changes) {
        List<String> words = new ArrayList<>();
        for (Category category : KINDS) {
            if (changes.of(category) > 0) {
                words.add(word(category) + " " + grouped(changes.of(category)));
            }
        }
        if (changes.paragraphs() > 0) {
            words.add("whole paragraphs " + grouped(changes.paragraphs()));
        }
        return String.join(", ", words);
    }

    /** The names of what can be dimmed or hidden. */
    private static String word(Category category) {
        return switch (category) {
            case WORDING -> "words";
            case NUMBER -> "numbers";
            case NAME -> "names";
            case QUOTATION -> "quotations";
            case PUNCTUATION -> "punctuation";
            case CASE -> "case";
            case WHITESPACE -> "spacing";
        };
    }

    private static String hidden(Tally tally) {
        List<String> words = new ArrayList<>();
        for (Ignorable kind : Ignorable.values()) {
            int count = tally.hidden().getOrDefault(kind, 0);
            if (count > 0) {
                words.add(kind.id() + " " + grouped(count));
            }
        }
        return grouped(tally.allHidden()) + " hidden: " + String.join(", ", words);
    }

    /**
     * Such as {@code 71 % of the words kept. }, as the beginning of a line; empty for a base without words.
     *
     * @param whose as in {@code of the base's words}
     */
    public static String kept(Summary summary, String whose) {
        return summary.baseWords() == 0 ? "" : percent(summary.keptShare()) + " of " + whose + " words kept. ";
    }

    /** Such as {@code 71 %}; see {@link Summary#percent}. */
    public static String percent(double share) {
        return Summary.percent(share) + " %";
    }

    /** As the window says it: {@code 1,358}. */
    private static String grouped(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Such as {@code 1 change} or {@code 2 changes}. */
    public static String of(int count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
