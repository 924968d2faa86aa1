package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.ParagraphRange;

/**
 * Pairs free lines of poems that stand at the same place in their stanzas. A rhyme may change every word of a line, but
 * in a stanza of which another line answers, as many lines between the same neighbours answer to one another: {@code he
 * hears him call at last} became {@code they call for him alone}.
 */
final class VersePairs {
    /** More lines in a row than this are no longer told apart by counting them. */
    private static final int MOST_LINES = 7;

    private final Evidence evidence;
    private final HandMade handMade;
    private final FreeParagraphs free;
    private final List<WorthyBead> pairs = new ArrayList<>();

    /** @param free the paragraphs that are still free */
    VersePairs(Evidence evidence, HandMade handMade, FreeParagraphs free) {
        this.evidence = evidence;
        this.handMade = handMade;
        this.free = free;
    }

    /** The pairs; they do not overlap. */
    List<WorthyBead> find(List<Bead> found) {
        if (!evidence.arePoems()) {
            return List.of();
        }
        Optional<Bead> before = Optional.empty();
        for (Bead bead : MoveFinder.inOrder(found)) {
            addAbove(before, bead);
            before.ifPresent(upper -> addBelow(upper, Optional.of(bead)));
            before = Optional.of(bead);
        }
        before.ifPresent(last -> addBelow(last, Optional.empty()));
        return pairs;
    }

    /** The lines between the beginning of a bead's stanza and the bead. */
    private void addAbove(Optional<Bead> before, Bead bead) {
        ParagraphRange base = evidence.base().stanza(bead.base().from());
        ParagraphRange other = evidence.other().stanza(bead.other().from());
        boolean begin = before.stream()
                .noneMatch(upper ->
                        upper.base().to() > base.from() || upper.other().to() > other.from());
        if (begin) {
            addLines(
                    new ParagraphRange(base.from(), bead.base().from()),
                    new ParagraphRange(other.from(), bead.other().from()));
        }
    }

    /** The lines between a bead and the next one, or the end of its stanza if that comes first. */
    private void addBelow(Bead bead, Optional<Bead> next) {
        int baseEnd = evidence.base().stanza(bead.base().to() - 1).to();
        int otherEnd = evidence.other().stanza(bead.other().to() - 1).to();
        boolean inBase = next.stream().anyMatch(lower -> lower.base().from() < baseEnd);
        boolean inOther = next.stream().anyMatch(lower -> lower.other().from() < otherEnd);
        if (inBase == inOther) {
            addLines(
                    new ParagraphRange(
                            bead.base().to(), inBase ? next.orElseThrow().base().from() : baseEnd),
                    new ParagraphRange(
                            bead.other().to(),
                            inOther ? next.orElseThrow().other().from() : otherEnd));
        }
    }

    private void addLines(ParagraphRange base, ParagraphRange other) {
        if (base.size() != other.size() || base.size() > MOST_LINES) {
            return;
        }
        for (int line = 0; line < base.size(); line++) {
            Bead pair = new Bead(ParagraphRange.of(base.from() + line), ParagraphRange.of(other.from() + line));
            if (free.has(pair) && evidence.areText(pair) && !handMade.keepsApart(pair)) {
                pairs.add(new WorthyBead(pair, evidence.similarity(pair)));
            }
        }
    }
}
