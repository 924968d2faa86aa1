package variorum.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.model.Link;

/** Finds which links are out of order. */
final class MoveFinder {
    private MoveFinder() {}

    /**
     * The same links in the order of the base, with as few of them as possible marked as moved: those outside the
     * longest run that keeps the order of both sides.
     *
     * @param links aligned ones, in any order
     */
    static List<Link> findMoves(List<Link> links) {
        Set<Integer> stay = new HashSet<>();
        List<Bead> beads =
                links.stream().map(link -> new Bead(link.base(), link.other())).toList();
        inOrder(beads).forEach(bead -> stay.add(bead.base().from()));
        return links.stream()
                .sorted((one, two) ->
                        Integer.compare(one.base().from(), two.base().from()))
                .map(link -> stay.contains(link.base().from()) ? link : link.asMoved())
                .toList();
    }

    /**
     * The longest run of beads that keeps the order of both sides, in order; of equally long runs the one with the most
     * paragraphs.
     */
    static List<Bead> inOrder(List<Bead> beads) {
        List<WorthyBead> worthy =
                beads.stream().map(bead -> new WorthyBead(bead, worth(bead))).toList();
        return BeadChain.heaviest(worthy).stream().map(WorthyBead::bead).toList();
    }

    /** One bead outweighs any number of paragraphs, which only decide between runs of the same length. */
    private static double worth(Bead bead) {
        return (1L << 32) + bead.base().size() + bead.other().size();
    }
}
