package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.diff.Hunk;
import variorum.diff.HunkSlider;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;

/** The difference of two passages, word by word, made fit for a reader step by step. */
final class WordDiff {
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
        return joinIslands(slid, base);
    }

    /**
     * Makes one change of two that only a lone function word or mark keeps apart, but never across the end of a
     * sentence: good {@code [the big house] [a small home]}, bad {@code [the] of [house] / [a] of [home]}.
     */
    private static Hunks joinIslands(Hunks hunks, Passage base) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks.list()) {
            int last = joined.size() - 1;
            if (last >= 0 && isLoneIsland(joined.get(last), hunk, base)) {
                joined.set(last, joined.get(last).through(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return new Hunks(joined, hunks.baseLength(), hunks.otherLength());
    }

    private static boolean isLoneIsland(Hunk before, Hunk after, Passage base) {
        int island = before.baseEnd();
        boolean replacements = !isOneSided(before) && !isOneSided(after);
        return after.baseStart() - island == 1
                && replacements
                && !Breaks.endsSentence(base, island)
                && (!base.tokens().get(island).isWord() || FunctionWords.contains(base.text(island)));
    }

    private static boolean isOneSided(Hunk hunk) {
        return hunk.isInsertion() || hunk.isDeletion();
    }
}
