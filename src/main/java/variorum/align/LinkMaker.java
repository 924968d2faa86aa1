package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import variorum.model.Link;
import variorum.model.ParagraphRange;

/** Puts the beads of an alignment in reading order and fills in the paragraphs that stand on one side only. */
final class LinkMaker {
    private final List<Bead> beads;
    private final Function<Bead, Link> link;
    private final boolean[] aligned;
    private final List<Link> links = new ArrayList<>();
    private int nextBase;
    private int nextOther;

    private LinkMaker(List<Bead> beads, int otherSize, Function<Bead, Link> link) {
        this.beads = beads;
        this.link = link;
        this.aligned = new boolean[otherSize];
        for (Bead bead : beads) {
            for (int index = bead.other().from(); index < bead.other().to(); index++) {
                aligned[index] = true;
            }
        }
    }

    /** @param beads in the order of the base, moved ones known */
    static List<Link> links(List<Bead> beads, int baseSize, int otherSize, Function<Bead, Link> link) {
        LinkMaker maker = new LinkMaker(beads, otherSize, link);
        maker.run(baseSize, otherSize);
        return maker.links;
    }

    private void run(int baseSize, int otherSize) {
        for (Bead bead : beads) {
            removeUpTo(bead.base().from());
            if (!bead.moved()) {
                addUpTo(bead.other().from());
                nextOther = bead.other().to();
            }
            links.add(link.apply(bead));
            nextBase = bead.base().to();
        }
        removeUpTo(baseSize);
        addUpTo(otherSize);
    }

    private void removeUpTo(int base) {
        for (; nextBase < base; nextBase++) {
            links.add(Link.removed(ParagraphRange.of(nextBase), nextOther));
        }
    }

    private void addUpTo(int other) {
        for (; nextOther < other; nextOther++) {
            if (!aligned[nextOther]) {
                links.add(Link.added(nextBase, ParagraphRange.of(nextOther)));
            }
        }
    }
}
