package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.diff.Hunk;
import variorum.diff.HunkSlider;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;
import variorum.text.FunctionWords;

/** The difference of two passages, word by word, made fit for a reader step by step. */
final class WordDiff {
    /**
     * Changes of fewer tokens than this, on both sides together, stay apart; found on the development cases, where 6
     * and 10 did nearly as well.
     */
    private static final int LEAST_ROUND_ISLAND = 8;

    private WordDiff() {}

    /** The tokens that are the same on both sides, in order. */
    static List<TokenPair> agreeing(Passage base, Passage other) {
        List<TokenPair> pairs = new ArrayList<>();
        int baseToken = 0;
        int otherToken = 0;
        for (Hunk hunk : diff(base, other).list()) {
            while (baseToken < hunk.baseStart()) {
                pairs.add(new TokenPair(baseToken++, otherToken++));
            }
            baseToken = hunk.baseEnd();
            otherToken = hunk.otherEnd();
        }
        while (baseToken < base.size()) {
            pairs.add(new TokenPair(baseToken++, otherToken++));
        }
        return pairs;
    }

    private static Hunks diff(Passage base, Passage other) {
        Hunks raw = SequenceDiff.diff(base.ids(), other.ids());
        Hunks slid = HunkSlider.slide(
                raw,
                base.ids(),
                other.ids(),
                token -> Breaks.strength(base, token),
                token -> Breaks.strength(other, token));
        return joinIslands(slid, base, other);
    }

    /**
     * Makes one change of two that only a lone function word keeps apart, but never across the end of a sentence: good
     * {@code [the first draft of it] of [a new law]}, read as one; bad {@code [a draft] of [a law]}, where each is
     * small.
     */
    private static Hunks joinIslands(Hunks hunks, Passage base, Passage other) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks.list()) {
            int last = joined.size() - 1;
            if (last >= 0 && isLoneIsland(joined.get(last), hunk, base, other)) {
                joined.set(last, joined.get(last).through(hunk).trimmed(base.ids(), other.ids()));
            } else {
                joined.add(hunk);
            }
        }
        return new Hunks(joined, hunks.baseLength(), hunks.otherLength());
    }

    private static boolean isLoneIsland(Hunk before, Hunk after, Passage base, Passage other) {
        int island = before.baseEnd();
        return after.baseStart() - island == 1
                && size(before) + size(after) >= LEAST_ROUND_ISLAND
                && FunctionWords.contains(base.text(island))
                && !beginsSentence(base, island)
                && !beginsSentence(other, before.otherEnd())
                && !isOneSidedAround(before, after);
    }

    private static boolean beginsSentence(Passage passage, int token) {
        return token == 0 || Breaks.endsSentence(passage, token - 1);
    }

    /** Words that only one side has stay a mere insertion or deletion: joined with the island they would repeat it. */
    private static boolean isOneSidedAround(Hunk before, Hunk after) {
        return (before.isInsertion() && after.isInsertion()) || (before.isDeletion() && after.isDeletion());
    }

    private static int size(Hunk hunk) {
        return hunk.baseLength() + hunk.otherLength();
    }
}
