package variorum.align;

import variorum.model.ParagraphRange;
import variorum.progress.Monitor;

/**
 * Looks for the pairs of paragraphs that may answer to one another, without looking at most pairs: an index of the
 * terms leads from each paragraph to those that share nearly as much with it as any does, and to their neighbours.
 */
final class CandidateSearch {
    /** A term that more paragraphs of a side use leads to none of them; it counts where others have led. */
    private static final int MOST_USERS = 64;

    /** About so many pairs are looked at, but for each paragraph {@link #LEAST_PARTNERS} at least. */
    private static final int MOST_PAIRS = 500_000;

    private static final int LEAST_PARTNERS = 64;

    /** How far from a paragraph the other pieces of what it was split from may stand. */
    private static final int REACH = Evidence.MOST_IN_GROUP - 1;

    private final Side base;
    private final Side other;
    private final double[] weights;
    private final int mostPartners;
    private final PairList pairs = new PairList();
    private boolean isPartial;

    private CandidateSearch(Side base, Side other, double[] weights) {
        this.base = base;
        this.other = other;
        this.weights = weights;
        this.mostPartners = Math.max(LEAST_PARTNERS, MOST_PAIRS / Math.max(1, base.size() + other.size()));
    }

    static Candidates find(Side base, Side other, double[] weights, Monitor monitor) {
        CandidateSearch search = new CandidateSearch(base, other, weights);
        int[] same = SameParagraphs.find(base, other);
        boolean[] isBaseSame = new boolean[base.size()];
        boolean[] isOtherSame = new boolean[other.size()];
        for (int b = 0; b < same.length; b++) {
            if (same[b] != SameParagraphs.NONE) {
                search.add(b, same[b]);
                isBaseSame[b] = true;
                isOtherSame[same[b]] = true;
            }
        }
        search.addByPlace(same);
        search.addGreat(base, other, isBaseSame, search::add, monitor);
        search.addGreat(other, base, isOtherSame, (mine, its) -> search.add(its, mine), monitor);
        return new Candidates(search.pairs.byBase(base.size()), search.isPartial);
    }

    /**
     * Adds what stands at the same place between the same neighbours: where words are the same everywhere, nothing else
     * leads from a paragraph to the one that it became.
     *
     * @param same for each base paragraph the same one of the other side, or {@link SameParagraphs#NONE}
     */
    private void addByPlace(int[] same) {
        int from = 0;
        int otherFrom = 0;
        for (int b = 0; b <= same.length; b++) {
            boolean ends = b == same.length || same[b] != SameParagraphs.NONE;
            int otherTo = b == same.length ? other.size() : same[b];
            if (ends) {
                addByPlace(new ParagraphRange(from, b), otherFrom, otherTo - otherFrom);
                from = b + 1;
                otherFrom = otherTo + 1;
            }
        }
    }

    private void addByPlace(ParagraphRange range, int otherFrom, int others) {
        for (int b = range.from(); b < range.to(); b++) {
            int place = otherFrom + (int) ((long) (b - range.from()) * others / range.size());
            int least = Math.max(otherFrom, place - REACH);
            int most = Math.min(otherFrom + others - 1, place + REACH);
            for (int o = least; o <= most; o++) {
                add(b, o);
            }
        }
    }

    private interface Found {
        void pair(int mine, int its);
    }

    /**
     * Adds for each paragraph of one side those of the other that share most with it.
     *
     * @param isSame which paragraphs have the same one as partner already, so that none can be missed
     */
    private void addGreat(Side mine, Side its, boolean[] isSame, Found found, Monitor monitor) {
        TermIndex index = TermIndex.of(its, weights.length);
        Sums sums = new Sums(its.size());
        for (int paragraph = 0; paragraph < mine.size(); paragraph++) {
            monitor.check();
            boolean isWhole = addShared(mine.terms(paragraph), index, sums);
            int[] great = sums.takeGreat(SharedWeights.LEAST_OF_BEST);
            isPartial |= !isSame[paragraph] && (great.length > mostPartners || (great.length == 0 && !isWhole));
            for (int at = 0; at < Math.min(great.length, mostPartners); at++) {
                found.pair(paragraph, great[at]);
            }
            for (int step = -REACH; step <= REACH && great.length > 0; step++) {
                found.pair(paragraph, great[0] + step);
                found.pair(paragraph + step, great[0] + step);
            }
        }
    }

    /** Returns whether all terms have led to the paragraphs that use them. */
    private boolean addShared(Terms terms, TermIndex index, Sums sums) {
        boolean isWhole = true;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.ids()[at];
            if (index.size(term) <= MOST_USERS) {
                index.addShared(term, terms.counts()[at], weights[term], sums);
            } else {
                isWhole = false;
            }
        }
        return isWhole;
    }

    private void add(int b, int o) {
        if (b >= 0 && b < base.size() && o >= 0 && o < other.size()) {
            pairs.add(b, o);
        }
    }
}
