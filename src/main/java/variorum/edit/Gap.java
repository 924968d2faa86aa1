package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;

/**
 * What two passages have between two tokens that agree, and so the place of at most one change of words, with changes
 * of spacing beside it.
 */
record Gap(GapSide base, GapSide other) {

    /** The changes, in order; none where both sides have the same blanks and nothing else. */
    List<Change> changes() {
        if (base.hasTokens() && other.hasTokens()) {
            return replacement();
        }
        if (base.hasTokens()) {
            List<Change> changes = new ArrayList<>();
            for (Sides pair : oneSided(base, other)) {
                changes.add(change(pair.full(), pair.bare()));
            }
            return changes;
        }
        if (other.hasTokens()) {
            List<Change> changes = new ArrayList<>();
            for (Sides pair : oneSided(other, base)) {
                changes.add(change(pair.bare(), pair.full()));
            }
            return changes;
        }
        return sameBlanks(base.lead(), other.lead()) ? List.of() : List.of(change(base.lead(), other.lead()));
    }

    /** Words in place of words. Blanks that agree stay out of it; a paragraph break that is new stands alone. */
    private List<Change> replacement() {
        List<Change> changes = new ArrayList<>();
        Span baseCore = base.core();
        Span otherCore = other.core();
        if (base.breaksParagraph(base.lead()) != other.breaksParagraph(other.lead())) {
            changes.add(change(base.lead(), other.lead()));
        } else if (!sameBlanks(base.lead(), other.lead())) {
            baseCore = through(base.lead(), baseCore);
            otherCore = through(other.lead(), otherCore);
        }
        boolean breakAfter = base.breaksParagraph(base.trail()) != other.breaksParagraph(other.trail());
        if (!breakAfter && !sameBlanks(base.trail(), other.trail())) {
            baseCore = through(baseCore, base.trail());
            otherCore = through(otherCore, other.trail());
        }
        changes.add(change(baseCore, otherCore));
        if (breakAfter) {
            changes.add(change(base.trail(), other.trail()));
        }
        return changes;
    }

    /**
     * Words that only {@code full} has. Of the blanks on their two sides one goes with them and the other agrees with
     * the blanks of {@code bare}: {@code A [B ]C}, or {@code A[, B] C}.
     */
    private static List<Sides> oneSided(GapSide full, GapSide bare) {
        Span blanks = bare.lead();
        Span before = new Span(blanks.start(), blanks.start());
        Span after = new Span(blanks.end(), blanks.end());
        String counted = bare.counted(blanks);
        if (full.counted(full.trail()).equals(counted) && full.breaksParagraph(full.trail())) {
            return List.of(new Sides(through(full.lead(), full.core()), before));
        }
        if (full.counted(full.lead()).equals(counted) && !full.breaksParagraph(full.trail())) {
            return List.of(new Sides(through(full.core(), full.trail()), after));
        }
        if (full.counted(full.trail()).equals(counted)) {
            return List.of(new Sides(through(full.lead(), full.core()), before));
        }
        if (full.breaksParagraph(full.trail()) && !blanks.isEmpty()) {
            return List.of(new Sides(through(full.lead(), full.core()), before), new Sides(full.trail(), blanks));
        }
        if (full.breaksParagraph(full.lead()) && !blanks.isEmpty()) {
            return List.of(new Sides(full.lead(), blanks), new Sides(through(full.core(), full.trail()), after));
        }
        return List.of(new Sides(through(full.lead(), full.trail()), blanks));
    }

    /** Spans of the side with the words and of the side without. */
    private record Sides(Span full, Span bare) {}

    private boolean sameBlanks(Span baseBlanks, Span otherBlanks) {
        return base.counted(baseBlanks).equals(other.counted(otherBlanks));
    }

    private Change change(Span baseSpan, Span otherSpan) {
        return new Change(base.passage(), baseSpan, other.passage(), otherSpan);
    }

    private static Span through(Span first, Span last) {
        return new Span(first.start(), last.end());
    }
}
