package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import variorum.model.Collation;
import variorum.ui.compare.picture.Picture;

/** Where the reader is, to be saved, and found again at the next start. */
public final class ReadingPlaceViewModel {
    private final ComparisonViewModel comparison;
    private Bookmark top = Bookmark.START;
    /** Where the reader is to return to, in the first picture that has that place. */
    private Optional<ReadingPlace> awaited = Optional.empty();
    /** Where to open the picture that just came. */
    private Optional<Bookmark> opening = Optional.empty();
    /**
     * Where the reader returned to in a picture that is only part of the comparison, and the pane they are in there.
     */
    private Optional<ReadingPlace> returned = Optional.empty();

    private OptionalInt paneThere = OptionalInt.empty();

    ReadingPlaceViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
    }

    /** Where the reader is, or will be as soon as there is a picture; empty where there is no text. */
    public Optional<ReadingPlace> now() {
        return awaited.or(() -> ReadingPlace.of(
                comparison.picture(),
                top,
                comparison.currentChange(),
                comparison.currentPane().orElse(0)));
    }

    /** Opens the next picture that has that place at it. */
    public void returnTo(ReadingPlace place) {
        awaited = Optional.of(place);
    }

    /** Forgets where the reader was. */
    public void forget() {
        awaited = Optional.empty();
        returned = Optional.empty();
    }

    /** Is told what is at the top. */
    void atTop(Bookmark bookmark) {
        top = bookmark;
    }

    /**
     * Is told that a picture comes; returns the change that the reader was at, if the reader returns to this picture.
     * One who returned to a part of it does so again, as more panes and changes are there now, unless they went on.
     */
    OptionalInt arriveIn(Picture next) {
        opening = awaited.flatMap(place -> place.in(next));
        Optional<ReadingPlace> place = opening.isPresent() ? awaited : returned.filter(there -> !hasGoneOn());
        place.ifPresent(there -> comparison.focusPane(pane(there, next)));
        boolean isPart = isPart(next);
        awaited = awaited.filter(there -> isPart && opening.isEmpty());
        returned = place.filter(there -> isPart);
        paneThere = comparison.currentPane();
        return place.map(there -> there.changeAmong(next.plan().changes().size()))
                .orElse(OptionalInt.empty());
    }

    private boolean hasGoneOn() {
        return comparison.currentChange().isPresent()
                || !comparison.currentPane().equals(paneThere);
    }

    private static int pane(ReadingPlace place, Picture picture) {
        return Math.min(place.pane(), picture.plan().columns().size() - 1);
    }

    /** Whether more versions are still being compared, so that more panes and changes are to come. */
    private static boolean isPart(Picture picture) {
        Collation collation = picture.collation();
        return collation.comparisons().size() < collation.versions().size() - 1;
    }

    /** Where to open the picture that just came, returned only once; empty if the reader is already reading it. */
    Optional<Bookmark> takeOpening() {
        Optional<Bookmark> taken = opening;
        opening = Optional.empty();
        return taken;
    }
}
