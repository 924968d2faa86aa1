package variorum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import variorum.model.Correction;

/** The links made and broken by hand between two versions, which are kept whatever the texts say. */
public final class HandMade {
    public static final HandMade NOTHING = new HandMade(List.of(), List.of());

    private final List<Bead> together;
    private final List<Bead> apart;

    private HandMade(List<Bead> together, List<Bead> apart) {
        this.together = List.copyOf(together);
        this.apart = List.copyOf(apart);
    }

    /**
     * The corrections about versions {@code base} and {@code other}, whichever of the two they name first. Of
     * corrections that contradict each other, the later one counts.
     */
    public static HandMade of(List<Correction> corrections, int base, int other) {
        HandMade handMade = NOTHING;
        for (Correction correction : corrections) {
            Bead bead = new Bead(correction.baseParagraphs(), correction.otherParagraphs());
            if (correction.base() == base && correction.other() == other) {
                handMade = handMade.with(correction.kind(), bead);
            } else if (correction.base() == other && correction.other() == base) {
                handMade = handMade.with(correction.kind(), bead.swapped());
            }
        }
        return handMade;
    }

    private HandMade with(Correction.Kind kind, Bead bead) {
        return switch (kind) {
            case LINK -> new HandMade(and(without(it -> sharesSide(it, bead)), bead), apart);
            case UNLINK -> new HandMade(without(it -> sharesBothSides(it, bead)), and(apart, bead));
        };
    }

    private List<Bead> without(Predicate<Bead> contradicted) {
        return together.stream().filter(contradicted.negate()).toList();
    }

    private static boolean sharesSide(Bead one, Bead two) {
        return one.base().overlaps(two.base()) || one.other().overlaps(two.other());
    }

    private static boolean sharesBothSides(Bead one, Bead two) {
        return one.base().overlaps(two.base()) && one.other().overlaps(two.other());
    }

    private static List<Bead> and(List<Bead> beads, Bead bead) {
        List<Bead> more = new ArrayList<>(beads);
        more.add(bead);
        return more;
    }

    HandMade swapped() {
        return new HandMade(
                together.stream().map(Bead::swapped).toList(),
                apart.stream().map(Bead::swapped).toList());
    }

    List<Bead> together() {
        return together;
    }

    boolean keepsApart(Bead bead) {
        return !apart.isEmpty() && apart.stream().anyMatch(pair -> sharesBothSides(pair, bead));
    }
}
