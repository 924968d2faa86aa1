package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Alignment;
import variorum.model.Link;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** The stage that finds which paragraphs of two versions correspond. */
public final class ParagraphAligner {
    private static final String PARTIAL =
            "The versions are long and repeat their words so often that some paragraphs were held only against the"
                    + " likeliest others; some that answer to one another may stand as removed and added.";

    /** The share of the work that is done when the evidence is gathered, as measured on long texts. */
    private static final double WEIGHED = 0.3;

    /** The same when the beads are found. */
    private static final double FOUND = 0.82;

    private ParagraphAligner() {}

    /**
     * Aligns two versions. Exchanging the two links the same paragraphs, in another order.
     *
     * @param ids the token numbers of both versions
     */
    public static Alignment align(
            TokenizedVersion base,
            TokenizedVersion other,
            TokenIds ids,
            HandMade handMade,
            Workers workers,
            Monitor monitor) {
        boolean swap = base.version().text().compareTo(other.version().text()) > 0;
        Found found = swap
                ? find(other, base, ids, handMade.swapped(), workers, monitor)
                : find(base, other, ids, handMade, workers, monitor);
        monitor.check();
        List<Link> aligned = MoveFinder.findMoves(found.links());
        List<Link> links = LinkMaker.links(
                swap ? aligned.stream().map(Link::swapped).toList() : aligned,
                base.paragraphs().size(),
                other.paragraphs().size());
        return new Alignment(links, found.degraded());
    }

    /** The aligned paragraphs, in any order and none called moved. */
    private record Found(List<Link> links, String degraded) {}

    private static Found find(
            TokenizedVersion base,
            TokenizedVersion other,
            TokenIds ids,
            HandMade handMade,
            Workers workers,
            Monitor monitor) {
        TermWeights weights = TermWeights.of(base, other, ids);
        Evidence evidence = new Evidence(base, other, weights, workers, monitor.part(0, WEIGHED));
        List<Bead> beads = new BeadFinder(evidence, handMade).find(workers, monitor.part(WEIGHED, FOUND));
        LinkDescriber describer = new LinkDescriber(base, other, evidence, new TellingWords(weights, ids), beads);
        List<Link> links = new ArrayList<>(workers.map(beads, describer::describe, monitor.part(FOUND, 1)));
        for (Bead bead : handMade.together()) {
            links.add(describer.byHand(bead));
        }
        return new Found(links, evidence.isPartial() ? PARTIAL : "");
    }
}
