package variorum.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.diff.Hunk;
import variorum.diff.Hunks;

/**
 * Makes one change of those between which a bracket stays open: good {@code [sunlight (and fog)|rain and mist]}, bad
 * {@code [sunlight (|rain] and [fog)|mist]}.
 */
final class Brackets {
    /**
     * So many words and marks that stay may stand in such a bracket; up to 4 nothing changes on the development cases.
     */
    private static final int MOST_KEPT = 2;

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private final Passage base;
    private final Passage other;

    Brackets(Passage base, Passage other) {
        this.base = base;
        this.other = other;
    }

    Hunks join(Hunks hunks) {
        List<Hunk> joined = new ArrayList<>();
        int index = 0;
        while (index < hunks.list().size()) {
            int last = lastOfBracket(hunks.list(), index);
            Hunk whole = hunks.list().get(index).through(hunks.list().get(last));
            joined.add(last == index ? whole : whole.trimmed(base.ids(), other.ids()));
            index = last + 1;
        }
        return new Hunks(joined, hunks.baseLength(), hunks.otherLength(), hunks.coarse());
    }

    /**
     * The index of the change that closes what the first opens on one side; that of the first where none does. Brackets
     * that are only put round words, or taken away, stay two changes.
     */
    private int lastOfBracket(List<Hunk> hunks, int first) {
        int inBase = open(base, hunks.get(first).baseStart(), hunks.get(first).baseEnd());
        int inOther =
                open(other, hunks.get(first).otherStart(), hunks.get(first).otherEnd());
        if (inBase > 0 == inOther > 0) {
            return first;
        }
        boolean inFirst = inBase > 0;
        int kept = 0;
        for (int next = first + 1; next < hunks.size(); next++) {
            Hunk before = hunks.get(next - 1);
            Hunk hunk = hunks.get(next);
            kept += hunk.baseStart() - before.baseEnd();
            if (kept > MOST_KEPT || Breaks.sentenceBegins(base, other, before, hunk)) {
                return first;
            }
            inBase += open(base, hunk.baseStart(), hunk.baseEnd());
            inOther += open(other, hunk.otherStart(), hunk.otherEnd());
            if (inBase == 0 && inOther == 0) {
                return mayJoin(hunks.subList(first, next + 1), inFirst) ? next : first;
            }
        }
        return first;
    }

    /**
     * Whether the changes put something in and take something away, words within the brackets among it, and are a
     * change together.
     */
    private boolean mayJoin(List<Hunk> hunks, boolean isInBase) {
        Hunk whole = hunks.get(0).through(hunks.get(hunks.size() - 1));
        return !hunks.stream().allMatch(Hunk::isInsertion)
                && !hunks.stream().allMatch(Hunk::isDeletion)
                && hunks.stream()
                        .anyMatch(hunk -> isInBase
                                ? hasWord(base, hunk.baseStart(), hunk.baseEnd())
                                : hasWord(other, hunk.otherStart(), hunk.otherEnd()))
                && !Arrays.equals(
                        base.ids(),
                        whole.baseStart(),
                        whole.baseEnd(),
                        other.ids(),
                        whole.otherStart(),
                        whole.otherEnd());
    }

    private static boolean hasWord(Passage passage, int from, int to) {
        return IntStream.range(from, to).anyMatch(passage::isWord);
    }

    /** How many brackets the tokens open and do not close. */
    private static int open(Passage passage, int from, int to) {
        int open = 0;
        for (int token = from; token < to; token++) {
            int point = passage.firstPoint(token);
            open += OPENING.indexOf(point) >= 0 ? 1 : CLOSING.indexOf(point) >= 0 ? -1 : 0;
        }
        return open;
    }
}
