package variorum.display.planner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import variorum.display.ParagraphBreaks;
import variorum.display.Verdict;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.Row;
import variorum.model.Version;

/** What became of a paragraph, in one word. */
public final class Verdicts {
    /** If more of the text of both sides than this is inside edits, the eye finds no thread of kept words to follow. */
    private static final double MOST_OF_THE_TEXT = 0.6;

    /** Paragraphs at least this similar are never called rewritten, however much their edits cover. */
    private static final double STILL_THE_SAME = 0.6;

    private Verdicts() {}

    /**
     * What became of the row's base paragraphs in the other version, or where its other paragraphs come from.
     *
     * @param base the whole base
     * @param other the whole version that it was compared with
     * @param ignore what is hidden, and thus no change
     */
    public static Verdict of(Row row, Version base, Version other, Set<Ignorable> ignore) {
        if (row.moved()) {
            return Verdict.MOVED;
        }
        return switch (row.kind()) {
            case ADDED -> Verdict.ADDED;
            case REMOVED -> Verdict.REMOVED;
            case EQUAL, CHANGED -> ofAligned(row, base, other, ignore);
        };
    }

    private static Verdict ofAligned(Row row, Version base, Version other, Set<Ignorable> ignore) {
        if (row.base().size() != row.other().size()) {
            return row.base().size() < row.other().size() ? Verdict.SPLIT : Verdict.MERGED;
        }
        List<Edit> shown = new ArrayList<>();
        for (Edit edit : row.edits()) {
            if (Ignorable.firstToHide(ignore, edit, base.text(), other.text()).isEmpty()) {
                shown.add(edit);
            }
        }
        if (shown.isEmpty()) {
            return Verdict.KEPT;
        }
        if (areBreaks(shown, row, base, other)) {
            return Verdict.SPLIT;
        }
        int length = base.span(row.base()).length() + other.span(row.other()).length();
        return isRewritten(row, shown, length) ? Verdict.REWRITTEN : Verdict.REWORDED;
    }

    private static boolean areBreaks(List<Edit> edits, Row row, Version base, Version other) {
        for (Edit edit : edits) {
            if (!ParagraphBreaks.isBreak(edit, row, base, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRewritten(Row row, List<Edit> shown, int length) {
        int changed = 0;
        for (Edit edit : shown) {
            changed += edit.base().length() + edit.other().length();
        }
        return changed > MOST_OF_THE_TEXT * length && row.link().similarity() < STILL_THE_SAME;
    }

    /**
     * The verdict of a cell that has several rows of the comparison, which a merge in a third version can cause: the
     * strongest verdict of the rows that are side by side. If there are none, added or removed, or rewritten if there
     * are both.
     */
    static Verdict combined(List<NumberedRow> rows) {
        Set<Verdict> sideBySide = EnumSet.noneOf(Verdict.class);
        Set<Verdict> alone = EnumSet.noneOf(Verdict.class);
        for (NumberedRow row : rows) {
            (row.placed().isSideBySide() ? sideBySide : alone).add(row.verdict());
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
