package variorum.align;

import variorum.model.ParagraphRange;

/**
 * Lets a free head, such as a title, a term that is defined or the name of who speaks, join the paragraph below it if
 * the partner of that one begins with the same words: good "Costs" above "They rose." beside "Costs: they rose." Its
 * few words are often too common to weigh much.
 */
final class RunInHeads {
    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;

    /** @param free the paragraphs that are still free; heads that join a bead no longer are */
    RunInHeads(Evidence evidence, HandMade handMade, FreeParagraphs free) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
    }

    /** The bead with the head above one of its sides, or as it was. */
    Bead join(Bead bead) {
        int b = bead.base().from();
        int o = bead.other().from();
        if (free.hasBase(b - 1) && evidence.base().isRunIn(b - 1, evidence.other(), o)) {
            return taken(bead, new Bead(withHead(bead.base()), bead.other()));
        }
        if (free.hasOther(o - 1) && evidence.other().isRunIn(o - 1, evidence.base(), b)) {
            return taken(bead, new Bead(bead.base(), withHead(bead.other())));
        }
        return bead;
    }

    private static ParagraphRange withHead(ParagraphRange range) {
        return new ParagraphRange(range.from() - 1, range.to());
    }

    private Bead taken(Bead bead, Bead joined) {
        boolean isTooLong = Math.max(joined.base().size(), joined.other().size()) > Evidence.MOST_IN_GROUP;
        if (isTooLong || handMade.keepsApart(joined)) {
            return bead;
        }
        free.take(joined);
        return joined;
    }
}
