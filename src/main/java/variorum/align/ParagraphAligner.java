package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import variorum.model.Alignment;
import variorum.model.Link;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * The stage that finds which paragraphs of two versions answer to which: first the best alignment that keeps the order
 * of both, then, among the paragraphs left over, again and again the best that is left, which is what has moved.
 */
public final class ParagraphAligner {
    /** Below this similarity paragraphs out of order are not the same ones moved; decision 0005. */
    private static final double LEAST_FOR_MOVED = 0.25;

    /** Moved paragraphs are very nearly each other's best partner anywhere; decision 0005. */
    private static final double LEAST_OF_BEST_FOR_MOVED = 0.8;

    private final TokenizedVersion base;
    private final TokenizedVersion other;
    private final Evidence evidence;
    private final HandMade handMade;
    private final Monitor monitor;

    private ParagraphAligner(
            TokenizedVersion base, TokenizedVersion other, TokenIds ids, HandMade handMade, Monitor monitor) {
        this.base = base;
        this.other = other;
        this.evidence = new Evidence(base, other, TermWeights.of(base, other, ids));
        this.handMade = handMade;
        this.monitor = monitor;
    }

    /**
     * Aligns two versions. Which of them is the base decides nothing but the order of the links: with the two
     * exchanged, the same paragraphs are linked.
     *
     * @param ids the numbers that both were tokenized with
     */
    public static Alignment align(
            TokenizedVersion base, TokenizedVersion other, TokenIds ids, HandMade handMade, Monitor monitor) {
        boolean swap = base.version().text().compareTo(other.version().text()) > 0;
        ParagraphAligner aligner = swap
                ? new ParagraphAligner(other, base, ids, handMade.swapped(), monitor)
                : new ParagraphAligner(base, other, ids, handMade, monitor);
        List<Bead> found = aligner.findBeads();
        List<Bead> beads = swap ? found.stream().map(Bead::swapped).toList() : found;
        LinkDescriber describer = new LinkDescriber(base, other, aligner.evidence, swap);
        List<Link> links = LinkMaker.links(
                beads.stream().sorted(Bead.BY_BASE).toList(),
                base.paragraphs().size(),
                other.paragraphs().size(),
                describer::describe);
        return new Alignment(links, "");
    }

    private List<Bead> findBeads() {
        List<Bead> beads = new ArrayList<>(handMade.beads());
        boolean moves = false;
        List<Bead> found;
        do {
            found = BeadSearch.best(
                    free(base, beads.stream().map(Bead::base).toList()),
                    free(other, beads.stream().map(Bead::other).toList()),
                    gain(moves),
                    monitor);
            beads.addAll(found);
            moves = true;
        } while (!found.isEmpty());
        return MoveFinder.findMoves(beads);
    }

    private ToDoubleBiFunction<ParagraphRange, ParagraphRange> gain(boolean moves) {
        return (b, o) -> {
            if (handMade.forbids(b, o)) {
                return 0;
            }
            double gain = evidence.gain(b, o);
            return gain > 0 && moves && !canMove(b, o) ? 0 : gain;
        };
    }

    private boolean canMove(ParagraphRange b, ParagraphRange o) {
        return evidence.holdTogether(b, o) >= LEAST_OF_BEST_FOR_MOVED && evidence.similarity(b, o) >= LEAST_FOR_MOVED;
    }

    private static int[] free(TokenizedVersion version, List<ParagraphRange> taken) {
        boolean[] isTaken = new boolean[version.paragraphs().size()];
        for (ParagraphRange range : taken) {
            for (int index = range.from(); index < range.to(); index++) {
                isTaken[index] = true;
            }
        }
        return IntStream.range(0, isTaken.length)
                .filter(index -> !isTaken[index])
                .toArray();
    }
}
