package variorum.collate;

import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.model.Alignment;
import variorum.model.Link;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.TokenIds;

/** How far two versions tell the same story. */
@FunctionalInterface
interface Likeness {
    /** From 0 to 1; symmetric. */
    double of(Body one, Body two);

    /**
     * The share of the shorter version's words that are in paragraphs with a sure partner; decision 0017.
     *
     * @param ids the numbers of the tokens of all versions
     */
    static Likeness bySureLinks(TokenIds ids, Monitor monitor) {
        return (one, two) -> {
            Alignment alignment =
                    ParagraphAligner.align(one.version(), two.version(), ids, HandMade.NOTHING, Workers.NONE, monitor);
            int linkedInOne = 0;
            int linkedInTwo = 0;
            for (Link link : alignment.links()) {
                if (link.isAligned() && link.sure() && one.holds(link.base()) && two.holds(link.other())) {
                    linkedInOne += one.words(link.base());
                    linkedInTwo += two.words(link.other());
                }
            }
            int shorter = Math.min(one.words(), two.words());
            return shorter == 0 ? 0 : (double) Math.min(linkedInOne, linkedInTwo) / shorter;
        };
    }
}
