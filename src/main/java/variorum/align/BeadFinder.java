package variorum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.progress.Workers;

/**
 * Finds the beads of two versions: first the best alignment that keeps the order of both sides, and then, again and
 * again, the best alignment of the paragraphs that are left, which are those that moved.
 */
final class BeadFinder {
    /** Paragraphs out of order that are less similar than this are not considered moved; decisions 0005, 0011. */
    static final double LEAST_FOR_MOVED = 0.27;

    /**
     * Moved paragraphs share at least this part of what either shares with its best partner anywhere; decision 0005.
     */
    private static final double LEAST_OF_BEST_FOR_MOVED = 0.8;

    /** How often the best alignment of what is left is computed; after that, what remains is taken bead by bead. */
    private static final int MOST_PASSES = 32;

    /** The possible sizes of a bead: paragraphs of the base, paragraphs of the other version. */
    private static final int[][] SHAPES = {
        {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}, {1, 4}, {4, 1}, {3, 3}, {4, 2}, {2, 4}
    };

    /** The share of the work that is done when all beads are weighed, as measured on long texts. */
    private static final double WEIGHED = 0.35;

    /** The same when the order and the moves are settled. */
    private static final double SETTLED = 0.6;

    /** Paragraphs with more partners than this are repeated, not split. */
    private static final int MOST_FOR_GROUPS = 32;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;
    private final List<Bead> found = new ArrayList<>();

    BeadFinder(Evidence evidence, HandMade handMade) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = new FreeParagraphs(evidence.base().size(), evidence.other().size());
    }

    /** The beads in no particular order, of paragraphs that are not linked by hand. */
    List<Bead> find(Workers workers, Monitor monitor) {
        handMade.together().forEach(free::take);
        List<WorthyBead> possible = new ArrayList<>();
        workers.eachRange(
                evidence.base().size(),
                (from, to) -> possible(from, to, monitor),
                monitor.part(0, WEIGHED),
                possible::addAll);
        takeAll(BeadChain.heaviest(possible));
        monitor.check();
        possible = possible.stream().filter(this::canMove).toList();
        for (int pass = 0; pass < MOST_PASSES && !possible.isEmpty(); pass++) {
            monitor.check();
            possible = free(possible);
            takeAll(BeadChain.heaviest(possible));
        }
        takeAll(free(possible).stream()
                .sorted((one, two) -> Double.compare(two.worth(), one.worth()))
                .toList());
        monitor.advance(SETTLED);
        SharedPhrases phrases = evidence.phrases(free, monitor);
        takeAll(new PlacePairs(evidence, handMade, free, phrases).find(found));
        takeAll(new HeadlinePair(evidence, handMade, free).find(found));
        takeAll(new MovedPairs(evidence, handMade, phrases).find());
        takeAll(new VersePairs(evidence, handMade, free).find(found));
        PieceJoiner pieces = new PieceJoiner(evidence, handMade, free, phrases);
        RunInHeads heads = new RunInHeads(evidence, handMade, free);
        return found.stream().map(heads::join).map(pieces::join).toList();
    }

    /** Takes the beads, one after the other, if their paragraphs are still free. */
    private void takeAll(List<WorthyBead> beads) {
        for (WorthyBead worthy : beads) {
            if (free.has(worthy.bead())) {
                free.take(worthy.bead());
                found.add(worthy.bead());
            }
        }
    }

    /** All beads that begin with base paragraphs in {@code [from, to)} and are worth anything. */
    private List<WorthyBead> possible(int from, int to, Monitor monitor) {
        List<WorthyBead> beads = new ArrayList<>();
        for (int b = from; b < to; b++) {
            monitor.check();
            int[] near = near(b);
            int shapes = near.length > MOST_FOR_GROUPS ? 1 : SHAPES.length;
            for (int o : near) {
                for (int shape = 0; shape < shapes; shape++) {
                    add(b, o, SHAPES[shape], beads);
                }
            }
        }
        return beads;
    }

    private int[] near(int b) {
        int[] partners = evidence.shared().partnersOfBase(b);
        int[] near = new int[partners.length];
        int size = 0;
        for (int o : partners) {
            if (evidence.cohesion().areNear(b, o)) {
                near[size++] = o;
            }
        }
        return Arrays.copyOf(near, size);
    }

    /** Adds the bead of this shape that begins with these two paragraphs, if it is worth anything. */
    private void add(int b, int o, int[] shape, List<WorthyBead> beads) {
        int baseEnd = b + shape[0];
        int otherEnd = o + shape[1];
        boolean possible = baseEnd <= evidence.base().size()
                && otherEnd <= evidence.other().size()
                && evidence.cohesion().areNear(baseEnd - 1, otherEnd - 1);
        if (possible) {
            Bead bead = new Bead(new ParagraphRange(b, baseEnd), new ParagraphRange(o, otherEnd));
            double gain = free.has(bead) && !handMade.keepsApart(bead) ? evidence.gain(bead) : 0;
            if (gain > 0) {
                beads.add(new WorthyBead(bead, gain));
            }
        }
    }

    private boolean canMove(WorthyBead bead) {
        return evidence.cohesion().weakest(bead.bead()) >= LEAST_OF_BEST_FOR_MOVED
                && evidence.similarity(bead.bead()) >= LEAST_FOR_MOVED;
    }

    private List<WorthyBead> free(List<WorthyBead> beads) {
        List<WorthyBead> left = new ArrayList<>();
        for (WorthyBead bead : beads) {
            if (free.has(bead.bead())) {
                left.add(bead);
            }
        }
        return left;
    }
}
