package variorum.align;

import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.progress.Workers;

/**
 * Finds the pairs of paragraphs that may correspond, without looking at most pairs: those with the same words, those at
 * the same place, {@link GreatPairs} in both directions, and those of {@link WordOrder} if these may have missed many.
 */
final class CandidateSearch {
    /** How far apart the pieces of a split paragraph may be. */
    static final int REACH = Evidence.MOST_IN_GROUP - 1;

    /** If a greater share of all paragraphs than this may have missed a partner, the order of all words is used. */
    private static final double MOST_MISSED = 0.25;

    /** Fewer are not worth a word: mostly they are too short to have any partner but the one at their place. */
    private static final double LEAST_TO_TELL = 0.01;

    private final Side base;
    private final Side other;
    private final PairList pairs = new PairList();

    /** The number of paragraphs of which a partner may have been missed. */
    private int missed;

    private CandidateSearch(Side base, Side other) {
        this.base = base;
        this.other = other;
    }

    static Candidates find(Side base, Side other, double[] weights, Workers workers, Monitor monitor) {
        CandidateSearch search = new CandidateSearch(base, other);
        int[] same = SameParagraphs.find(base, other, monitor);
        boolean[] isBaseSame = new boolean[base.size()];
        boolean[] isOtherSame = new boolean[other.size()];
        for (int b = 0; b < same.length; b++) {
            if (same[b] != SameParagraphs.NONE) {
                search.add(b, same[b]);
                isBaseSame[b] = true;
                isOtherSame[same[b]] = true;
            }
        }
        search.addByPlace(same, monitor);
        new GreatPairs(base, other, weights, isBaseSame, monitor.part(0, 0.5))
                .find(workers, found -> search.add(found.pairs(), found.missed()));
        new GreatPairs(other, base, weights, isOtherSame, monitor.part(0.5, 1))
                .find(workers, found -> search.add(found.pairs().swapped(), found.missed()));
        double missed = search.missed / Math.max(1.0, base.size() + other.size());
        if (missed > MOST_MISSED) {
            search.pairs.addAll(WordOrder.pairs(base, other, monitor));
        }
        return new Candidates(search.pairs.byBase(base.size(), monitor), missed > LEAST_TO_TELL);
    }

    /**
     * Adds pairs at the same place between the same neighbours: where the words are the same everywhere, nothing else
     * leads from a paragraph to the one it became.
     *
     * @param same for each base paragraph the same one of the other side, or {@link SameParagraphs#NONE}
     */
    private void addByPlace(int[] same, Monitor monitor) {
        int from = 0;
        int otherFrom = 0;
        for (int b = 0; b <= same.length; b++) {
            boolean ends = b == same.length || same[b] != SameParagraphs.NONE;
            int otherTo = b == same.length ? other.size() : same[b];
            if (ends) {
                addByPlace(new ParagraphRange(from, b), otherFrom, otherTo - otherFrom, monitor);
                from = b + 1;
                otherFrom = otherTo + 1;
            }
        }
    }

    private void addByPlace(ParagraphRange range, int otherFrom, int others, Monitor monitor) {
        for (int b = range.from(); b < range.to(); b++) {
            monitor.check();
            int place = otherFrom + (int) ((long) (b - range.from()) * others / range.size());
            int least = Math.max(otherFrom, place - REACH);
            int most = Math.min(otherFrom + others - 1, place + REACH);
            for (int o = least; o <= most; o++) {
                add(b, o);
            }
        }
    }

    private void add(PairList found, int foundMissed) {
        pairs.addAll(found);
        missed += foundMissed;
    }

    private void add(int b, int o) {
        if (b >= 0 && b < base.size() && o >= 0 && o < other.size()) {
            pairs.add(b, o);
        }
    }
}
