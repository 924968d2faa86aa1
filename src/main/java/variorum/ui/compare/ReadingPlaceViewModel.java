package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import variorum.model.Collation;
import variorum.ui.compare.picture.Picture;

/** Where the reader is, to be saved, and found again at the next start. */
public final class ReadingPlaceViewModel {
    private final ComparisonViewModel comparison;
    private Bookmark top = Bookmark.START;
    private Optional<ReadingPlace> awaited = Optional.empty();
    private Optional<Bookmark> opening = Optional.empty();

    /**
     * Where the reader is to return to while the picture is only part of the comparison, and the pane used meanwhile.
     */
    private Optional<ReadingPlace> standing = Optional.empty();

    private int standingPane;

    ReadingPlaceViewModel(ComparisonViewModel comparison) {
        this.comparison = comparison;
    }

    /** Where the reader is, or will be as soon as there is a picture; empty where there is no text. */
    public Optional<ReadingPlace> now() {
        return awaited.or(() -> ReadingPlace.of(
                comparison.picture(),
                top,
                comparison.currentChangeProperty().get(),
                comparison.currentPaneProperty().get()));
    }

    /** Opens the next picture that has that place at it. */
    public void returnTo(ReadingPlace place) {
        awaited = Optional.of(place);
    }

    /** Forgets where the reader was. */
    public void forget() {
        awaited = Optional.empty();
        standing = Optional.empty();
    }

    /** Is told what is at the top. */
    void atTop(Bookmark bookmark) {
        top = bookmark;
    }

    /**
     * Is told that a picture comes; returns the change that the reader was at, if the reader returns to this picture.
     */
    OptionalInt arriveIn(Picture next) {
        opening = awaited.flatMap(place -> place.in(next));
        standing = opening.isPresent() ? awaited : standing;
        awaited = opening.isEmpty() && isPart(next) ? awaited : Optional.empty();
        if (opening.isEmpty() && hasGoneOn()) {
            standing = Optional.empty();
        }
        Optional<ReadingPlace> place = standing;
        place.ifPresent(there -> comparison.focusPane(pane(there, next)));
        standing = standing.filter(there -> isPart(next));
        standingPane = comparison.currentPaneProperty().get();
        return place.map(there -> there.changeAmong(next.plan().changes().size()))
                .orElse(OptionalInt.empty());
    }

    private boolean hasGoneOn() {
        return comparison.currentChangeProperty().get() >= 0
                || comparison.currentPaneProperty().get() != standingPane;
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
