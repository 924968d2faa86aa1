package variorum.display;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import variorum.display.NumberedRow.NumberedEdit;
import variorum.model.Row;

/** What became of a paragraph, in one word. */
final class Verdicts {
    /** With more of the text of both sides inside edits than this, the eye finds no thread of kept words to follow. */
    private static final double MOST_OF_THE_TEXT = 0.6;

    /** Paragraphs at least this similar are never called rewritten, whatever their edits cover. */
    private static final double STILL_THE_SAME = 0.6;

    private Verdicts() {}

    static Verdict of(NumberedRow row) {
        Row it = row.placed().row();
        if (it.moved()) {
            return Verdict.MOVED;
        }
        return switch (it.kind()) {
            case ADDED -> Verdict.ADDED;
            case REMOVED -> Verdict.REMOVED;
            case EQUAL, CHANGED -> ofAligned(row);
        };
    }

    private static Verdict ofAligned(NumberedRow row) {
        Row it = row.placed().row();
        if (it.base().size() != it.other().size()) {
            return it.base().size() < it.other().size() ? Verdict.SPLIT : Verdict.MERGED;
        }
        List<NumberedEdit> shown =
                row.edits().stream().filter(edit -> !edit.isHidden()).toList();
        if (shown.isEmpty()) {
            return Verdict.KEPT;
        }
        if (shown.stream().allMatch(NumberedEdit::isBreak)) {
            return Verdict.SPLIT;
        }
        return isRewritten(row, shown) ? Verdict.REWRITTEN : Verdict.REWORDED;
    }

    private static boolean isRewritten(NumberedRow row, List<NumberedEdit> shown) {
        Pair pair = row.placed().pair();
        Row it = row.placed().row();
        int all = pair.base().span(it.base()).length()
                + pair.other().span(it.other()).length();
        int changed = shown.stream()
                .mapToInt(edit ->
                        edit.edit().base().length() + edit.edit().other().length())
                .sum();
        return changed > MOST_OF_THE_TEXT * all && it.link().similarity() < STILL_THE_SAME;
    }

    /**
     * The verdict of a cell that several rows of the comparison meet in, as a merge in a third version can bring about:
     * the strongest of what stands side by side; of what is only here or only there, that; of both, a rewrite.
     */
    static Verdict combined(List<NumberedRow> rows) {
        Set<Verdict> sideBySide = EnumSet.noneOf(Verdict.class);
        Set<Verdict> alone = EnumSet.noneOf(Verdict.class);
        for (NumberedRow row : rows) {
            (row.placed().isSideBySide() ? sideBySide : alone).add(of(row));
        }
        if (!sideBySide.isEmpty()) {
            Verdict strongest = strongest(sideBySide);
            return strongest == Verdict.KEPT && !alone.isEmpty() ? Verdict.REWORDED : strongest;
        }
        if (alone.isEmpty()) {
            return Verdict.KEPT;
        }
        return alone.contains(Verdict.ADDED) && alone.contains(Verdict.REMOVED) ? Verdict.REWRITTEN : strongest(alone);
    }

    /** Verdicts are declared from the weakest to the strongest. */
    private static Verdict strongest(Set<Verdict> verdicts) {
        return verdicts.stream().max(Verdict::compareTo).orElseThrow();
    }
}
