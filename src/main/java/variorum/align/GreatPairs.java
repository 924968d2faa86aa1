package variorum.align;

import java.util.function.Consumer;
import variorum.progress.Monitor;
import variorum.progress.Workers;

/**
 * Finds, for each paragraph of one version, the paragraphs of the other that share most with it: an index of the terms
 * leads to those that share nearly as much as the best, and to their neighbours.
 */
final class GreatPairs {
    /**
     * A term that more paragraphs of a side use than this leads to them only where no rarer one leads anywhere, but
     * counts for those that others lead to.
     */
    private static final int MOST_USERS = 64;

    /** About how many pairs are looked at in all, but at least {@link #LEAST_PARTNERS} for each paragraph. */
    private static final int MOST_PAIRS = 500_000;

    private static final int LEAST_PARTNERS = 64;

    private final Side mine;
    private final Side its;
    private final double[] weights;
    private final boolean[] isSame;
    private final TermIndex index;
    private final int mostPartners;
    private final Monitor monitor;

    /**
     * A search for the partners that paragraphs of {@code mine} have in {@code its}.
     *
     * @param isSame which paragraphs have the same one as partner already, so that none can be missed
     */
    GreatPairs(Side mine, Side its, double[] weights, boolean[] isSame, Monitor monitor) {
        this.mine = mine;
        this.its = its;
        this.weights = weights;
        this.isSame = isSame;
        this.index = TermIndex.of(its, weights.length, monitor);
        this.mostPartners = Math.max(LEAST_PARTNERS, MOST_PAIRS / Math.max(1, mine.size() + its.size()));
        this.monitor = monitor;
    }

    /**
     * Some of what there is.
     *
     * @param pairs of a paragraph of the first side and one of the second
     * @param missed the number of paragraphs of which an equally good partner may have been missed
     */
    record Found(PairList pairs, int missed) {}

    void find(Workers workers, Consumer<Found> found) {
        workers.eachRange(mine.size(), this::find, monitor, found);
    }

    private Found find(int from, int to) {
        Sums sums = new Sums(its.size());
        PairList pairs = new PairList();
        int missed = 0;
        for (int paragraph = from; paragraph < to; paragraph++) {
            monitor.check();
            boolean isWhole = addShared(mine.terms(paragraph), MOST_USERS, sums);
            int[] great = sums.takeGreat(SharedWeights.LEAST_OF_BEST);
            if (great.length == 0 && !isWhole) {
                isWhole = addShared(mine.terms(paragraph), mostPartners, sums);
                great = sums.takeGreat(SharedWeights.LEAST_OF_BEST);
            }
            if (!isSame[paragraph] && (great.length > mostPartners || (great.length == 0 && !isWhole))) {
                missed++;
            }
            addPairs(paragraph, great, pairs);
        }
        return new Found(pairs, missed);
    }

    private void addPairs(int paragraph, int[] great, PairList pairs) {
        for (int at = 0; at < Math.min(great.length, mostPartners); at++) {
            add(paragraph, great[at], pairs);
        }
        for (int step = -CandidateSearch.REACH; step <= CandidateSearch.REACH && great.length > 0; step++) {
            add(paragraph, great[0] + step, pairs);
            add(paragraph + step, great[0] + step, pairs);
        }
    }

    private void add(int paragraph, int partner, PairList pairs) {
        if (paragraph >= 0 && paragraph < mine.size() && partner >= 0 && partner < its.size()) {
            pairs.add(paragraph, partner);
        }
    }

    /** Returns whether all terms have led to the paragraphs that use them, none being used by more than so many. */
    private boolean addShared(Terms terms, int mostUsers, Sums sums) {
        boolean isWhole = true;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.ids()[at];
            if (index.size(term) <= mostUsers) {
                index.addShared(term, terms.counts()[at], weights[term], sums);
            } else {
                isWhole = false;
            }
        }
        return isWhole;
    }
}
