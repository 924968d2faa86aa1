package variorum.align;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Correction;
import variorum.model.ParagraphRange;

/**
 * What was aligned by hand between two versions, which holds whatever the text says.
 *
 * @param beads paragraphs that answer to one another; of corrections that overlap the later one holds
 * @param apart paragraphs that do not
 */
public record HandMade(List<Bead> beads, List<Bead> apart) {
    public static final HandMade NOTHING = new HandMade(List.of(), List.of());

    public HandMade {
        beads = List.copyOf(beads);
        apart = List.copyOf(apart);
    }

    /** What the corrections say of versions {@code base} and {@code other}, whichever of the two they name first. */
    public static HandMade of(List<Correction> corrections, int base, int other) {
        HandMade handMade = NOTHING;
        for (Correction correction : corrections) {
            if (correction.base() == base && correction.other() == other) {
                handMade = handMade.with(correction.kind(), correction.baseParagraphs(), correction.otherParagraphs());
            } else if (correction.base() == other && correction.other() == base) {
                handMade = handMade.with(correction.kind(), correction.otherParagraphs(), correction.baseParagraphs());
            }
        }
        return handMade;
    }

    private HandMade with(Correction.Kind kind, ParagraphRange base, ParagraphRange other) {
        Bead bead = new Bead(base, other, false);
        return switch (kind) {
            case LINK -> new HandMade(and(without(beads, bead), bead), apart);
            case UNLINK -> new HandMade(without(beads, bead), and(apart, bead));
        };
    }

    private static List<Bead> without(List<Bead> beads, Bead taken) {
        return beads.stream()
                .filter(bead ->
                        !bead.base().overlaps(taken.base()) && !bead.other().overlaps(taken.other()))
                .toList();
    }

    private static List<Bead> and(List<Bead> beads, Bead bead) {
        List<Bead> more = new ArrayList<>(beads);
        more.add(bead);
        return more;
    }

    HandMade swapped() {
        return new HandMade(
                beads.stream().map(Bead::swapped).toList(),
                apart.stream().map(Bead::swapped).toList());
    }

    boolean forbids(ParagraphRange base, ParagraphRange other) {
        return apart.stream()
                .anyMatch(bead -> bead.base().overlaps(base) && bead.other().overlaps(other));
    }
}
