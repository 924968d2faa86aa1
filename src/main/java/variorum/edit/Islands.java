package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.diff.Hunk;
import variorum.diff.Hunks;
import variorum.text.Folding;

/**
 * An island is text that stays the same between two changes and only makes them harder to read. It is never a word at
 * the start of a sentence.
 */
final class Islands {
    /**
     * Changes of fewer tokens than this, on both sides together, stay apart where one function word stands between
     * them; found on the development cases, where 6 to 12 did nearly as well.
     */
    private static final int LEAST_ROUND_WORD = 8;

    /** The same where a mark stands between them, which itself keeps the parts of a sentence apart. */
    private static final int LEAST_ROUND_MARK = 20;

    /** A change as small as one word put in or left out stays by itself. */
    private static final int LEAST_CHANGE = 2;

    /** Words that change places with as few words as this read as one change of both. */
    private static final int MOST_PASSED = 2;

    private final Passage base;
    private final Passage other;
    private final int[] baseIds;
    private final int[] otherIds;
    private final Vocabulary vocabulary;

    Islands(Passage base, Passage other, Vocabulary vocabulary) {
        this.base = base;
        this.other = other;
        this.baseIds = base.ids();
        this.otherIds = other.ids();
        this.vocabulary = vocabulary;
    }

    /** Joins every two changes that an island separates. */
    Hunks join(Hunks hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks.list()) {
            int last = joined.size() - 1;
            if (last >= 0 && isIslandBetween(joined.get(last), hunk)) {
                joined.set(last, joined.get(last).through(hunk).trimmed(baseIds, otherIds));
            } else {
                joined.add(hunk);
            }
        }
        return new Hunks(joined, hunks.baseLength(), hunks.otherLength(), hunks.coarse());
    }

    private boolean isIslandBetween(Hunk before, Hunk after) {
        int length = after.baseStart() - before.baseEnd();
        return length <= MOST_PASSED
                && (isSwap(before, after) || (length == 1 && (isLone(before, after) || isMonth(before, after))))
                && !Breaks.sentenceBegins(base, other, before, after)
                && !isSameOnBothSides(before.through(after));
    }

    /**
     * Whether a lone function word or mark stands between two larger changes: good {@code [the first draft of it] of [a
     * new law]}, read as one; bad {@code [a draft] of [a law]}, where each is small. Words that only one side has stay
     * a mere insertion or deletion: joined with the island they would repeat it.
     */
    private boolean isLone(Hunk before, Hunk after) {
        int island = before.baseEnd();
        if (base.isWord(island) && !vocabulary.isFunctionWord(base.id(island))) {
            return false;
        }
        int least = base.isWord(island) ? LEAST_ROUND_WORD : LEAST_ROUND_MARK;
        boolean oneSided = (before.isInsertion() && after.isInsertion()) || (before.isDeletion() && after.isDeletion());
        return !oneSided && size(before) + size(after) >= least && Math.min(size(before), size(after)) >= LEAST_CHANGE;
    }

    /**
     * Whether words only went from one side of the island to the other: {@code [not ]seen} became {@code seen[ not]}.
     */
    private boolean isSwap(Hunk before, Hunk after) {
        return wentOn(baseIds, before.baseStart(), before.baseEnd(), otherIds, after.otherStart(), after.otherEnd())
                || wentOn(
                        otherIds, before.otherStart(), before.otherEnd(), baseIds, after.baseStart(), after.baseEnd());
    }

    /** Whether all tokens of the one run, and there are some, are those that the run on the other side begins with. */
    private static boolean wentOn(int[] one, int from, int to, int[] two, int twoFrom, int twoTo) {
        int length = to - from;
        return length > 0 && length <= twoTo - twoFrom && Arrays.equals(one, from, to, two, twoFrom, twoFrom + length);
    }

    private boolean isSameOnBothSides(Hunk hunk) {
        return Arrays.equals(baseIds, hunk.baseStart(), hunk.baseEnd(), otherIds, hunk.otherStart(), hunk.otherEnd());
    }

    /** Whether a month stands between two days, one of either version: {@code [15 ]March[, 2024 > 16, 2024]}. */
    private boolean isMonth(Hunk before, Hunk after) {
        boolean month = base.isWord(before.baseEnd())
                && Months.number(Folding.fold(base.text(before.baseEnd()))).isPresent();
        return month
                && ((isNumber(base, before.baseEnd() - 1, before.baseStart())
                                && isNumber(other, after.otherStart(), after.otherStart()))
                        || (isNumber(other, before.otherEnd() - 1, before.otherStart())
                                && isNumber(base, after.baseStart(), after.baseStart())));
    }

    private boolean isNumber(Passage passage, int token, int from) {
        return token >= from && token < passage.size() && vocabulary.isNumber(passage.id(token));
    }

    private static int size(Hunk hunk) {
        return hunk.baseLength() + hunk.otherLength();
    }
}
