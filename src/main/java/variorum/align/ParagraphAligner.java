package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Alignment;
import variorum.model.Link;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** The stage that finds which paragraphs of two versions answer to which. */
public final class ParagraphAligner {
    private static final String CUT_EVENLY =
            "The versions are too long to compare every paragraph with every other; they were compared part by part, and"
                    + " paragraphs that moved far may stand as removed and added.";

    private ParagraphAligner() {}

    /**
     * Aligns two versions. Which of them is the base decides nothing but the order of the links: with the two
     * exchanged, the same paragraphs are linked.
     *
     * @param ids the numbers that both were tokenized with
     */
    public static Alignment align(
            TokenizedVersion base, TokenizedVersion other, TokenIds ids, HandMade handMade, Monitor monitor) {
        boolean swap = base.version().text().compareTo(other.version().text()) > 0;
        Found found =
                swap ? find(other, base, ids, handMade.swapped(), monitor) : find(base, other, ids, handMade, monitor);
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
            TokenizedVersion base, TokenizedVersion other, TokenIds ids, HandMade handMade, Monitor monitor) {
        Regions regions = Regions.of(base, other);
        TermWeights weights = TermWeights.of(base, other, ids);
        List<Link> links = new ArrayList<>();
        regions.same().forEach(bead -> links.add(LinkDescriber.same(bead)));
        for (Region region : regions.regions()) {
            TokenizedVersion basePart = base.part(region.base());
            TokenizedVersion otherPart = other.part(region.other());
            Evidence evidence = new Evidence(basePart, otherPart, weights);
            LinkDescriber describer = new LinkDescriber(base, other, region, evidence);
            for (Bead bead : new BeadFinder(evidence, handMade.within(region)).find(monitor)) {
                links.add(describer.describe(bead));
            }
        }
        links.removeIf(handMade::contradicts);
        for (Bead bead : handMade.together()) {
            double similarity = weights.terms(base.joined(bead.base()))
                    .similarity(weights.terms(other.joined(bead.other())), weights.weights());
            links.add(LinkDescriber.byHand(bead, similarity));
        }
        return new Found(links, regions.even() ? CUT_EVENLY : "");
    }
}
