package variorum.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.model.Link;

/** Which links are out of order. */
final class MoveFinder {
    private MoveFinder() {}

    /**
     * The same links in the order of the base, as few of them as possible called moved: those that stand outside the
     * longest run that keeps the order of both sides (of equally long runs the one with the most paragraphs).
     *
     * @param links aligned ones, in any order
     */
    static List<Link> findMoves(List<Link> links) {
        Set<Integer> stay = new HashSet<>();
        List<WorthyBead> beads = links.stream()
                .map(link -> new WorthyBead(new Bead(link.base(), link.other()), worth(link)))
                .toList();
        BeadChain.heaviest(beads).forEach(bead -> stay.add(bead.base().from()));
        return links.stream()
                .sorted(Comparator.comparingInt(link -> link.base().from()))
                .map(link -> stay.contains(link.base().from()) ? link : link.asMoved())
                .toList();
    }

    /** One link outweighs any number of paragraphs, which only decide between runs of the same length. */
    private static double worth(Link link) {
        return (1L << 32) + link.base().size() + link.other().size();
    }
}
