package variorum.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import variorum.display.ChangeGroup;
import variorum.display.ShownChanges;
import variorum.display.Tally;
import variorum.display.Verdict;
import variorum.model.Ignorable;

/** Counts in words, such as {@code Paragraphs: 7 reworded, 5 removed, 1 kept}. */
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
        return words.isEmpty() ? "Nothing to compare" : "Paragraphs: " + String.join(", ", words);
    }

    /** All changes there are, such as {@code 41 of 46 changes shown; 2 hidden: quotes 2; 3 in web furniture}. */
    static String changes(Tally tally) {
        List<String> parts = new ArrayList<>();
        String shown = tally.changes() == tally.all()
                ? of(tally.all(), "change")
                : tally.changes() + " of " + of(tally.all(), "change") + " shown";
        parts.add(shown);
        if (tally.allHidden() > 0) {
            parts.add(hidden(tally));
        }
        if (tally.inFurniture() > 0) {
            parts.add(tally.inFurniture() + " in web furniture");
        }
        return String.join("; ", parts);
    }

    /** What the changes that are shown are about, such as {@code words 30, numbers 6, whole paragraphs 5}. */
    static String groups(ShownChanges changes) {
        List<String> words = new ArrayList<>();
        for (ChangeGroup group : ChangeGroup.values()) {
            if (changes.of(group) > 0) {
                words.add(group.id() + " " + changes.of(group));
            }
        }
        if (changes.paragraphs() > 0) {
            words.add("whole paragraphs " + changes.paragraphs());
        }
        return String.join(", ", words);
    }

    private static String hidden(Tally tally) {
        List<String> words = new ArrayList<>();
        for (Ignorable kind : Ignorable.values()) {
            int count = tally.hidden().getOrDefault(kind, 0);
            if (count > 0) {
                words.add(kind.id() + " " + count);
            }
        }
        return tally.allHidden() + " hidden: " + String.join(", ", words);
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
