package variorum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import variorum.display.Verdict;
import variorum.model.Ignorable;

/** Counts in words, such as {@code 7 reworded, 5 removed, 1 kept}. */
final class Counts {
    private static final List<Verdict> ORDER = List.of(
            Verdict.REWORDED,
            Verdict.REWRITTEN,
            Verdict.SPLIT,
            Verdict.MERGED,
            Verdict.MOVED,
            Verdict.ADDED,
            Verdict.REMOVED,
            Verdict.KEPT);

    private Counts() {}

    static String verdicts(Map<Verdict, Integer> counts) {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                words.add(count + " " + verdict.name().toLowerCase(Locale.ROOT));
            }
        }
        return words.isEmpty() ? "nothing to compare" : String.join(", ", words);
    }

    /** Such as {@code 41 changes shown; 2 hidden: quotes 2; 3 changes in web furniture}: all changes there are. */
    static String changes(int shown, Map<Ignorable, Integer> hidden, int inFurniture) {
        List<String> parts = new ArrayList<>();
        parts.add(of(shown, "change") + " shown");
        if (!hidden.isEmpty()) {
            parts.add(hidden(hidden));
        }
        if (inFurniture > 0) {
            parts.add(of(inFurniture, "change") + " in web furniture");
        }
        return String.join("; ", parts);
    }

    private static String hidden(Map<Ignorable, Integer> counts) {
        List<String> words = new ArrayList<>();
        int all = 0;
        for (Ignorable kind : Ignorable.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                words.add(kind.id() + " " + count);
                all += count;
            }
        }
        return all + " hidden: " + String.join(", ", words);
    }

    /** Such as {@code 71 %}. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Such as {@code 1 change} or {@code 2 changes}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
