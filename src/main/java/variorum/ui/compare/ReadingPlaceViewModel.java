package variorum.ui.compare;

import java.util.Optional;
import java.util.OptionalInt;
import variorum.ui.compare.picture.Picture;

/** Where the reader is, to be kept for another day, and found again then without a jump. */
public final class ReadingPlaceViewModel {
    private final ComparisonViewModel comparison;
    private Bookmark top = Bookmark.START;
    private Optional<ReadingPlace> awaited = Optional.empty();
    private Optional<Bookmark> opening = Optional.empty();

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

    /** Has the next picture that shows that place open at it. */
    public void returnTo(ReadingPlace place) {
        awaited = Optional.of(place);
    }

    /** Forgets where the reader was. */
    public void forget() {
        awaited = Optional.empty();
    }

    /** Hears what is at the top. */
    void atTop(Bookmark bookmark) {
        top = bookmark;
    }

    /** Hears that a picture comes; gives the change that the reader was at, if this is where the reader returns to. */
    OptionalInt arriveIn(Picture next) {
        opening = awaited.flatMap(place -> place.in(next));
        if (opening.isEmpty()) {
            return OptionalInt.empty();
        }
        ReadingPlace place = awaited.orElseThrow();
        awaited = Optional.empty();
        comparison.focusPane(Math.min(place.pane(), next.plan().columns().size() - 1));
        return place.changeAmong(next.plan().changes().size());
    }

    /** Where the picture that just came is to be opened, said once; empty where the reader's eyes are already on it. */
    Optional<Bookmark> takeOpening() {
        Optional<Bookmark> taken = opening;
        opening = Optional.empty();
        return taken;
    }
}
