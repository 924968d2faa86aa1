package variorum.ui.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import variorum.display.notes.KnownVersion;
import variorum.model.Notes;
import variorum.session.Found;
import variorum.session.OpenTexts;
import variorum.session.Recollection;
import variorum.session.ReviewMemory;
import variorum.session.ReviewStore;
import variorum.session.ReviewWork;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.open.Recall;
import variorum.ui.open.Recall.Recalled;

/**
 * Saves what the reader did with texts for when they are opened again, whatever is open in the meantime. To be called
 * on the JavaFX thread; what it returns may run on any.
 */
final class ReviewKeeping {
    private Optional<ReviewStore> store = Optional.empty();
    /** What may not be in the file yet, by the identities of the versions. The newest is last, and takes precedence. */
    private final Map<Set<String>, Review> unsaved = new LinkedHashMap<>();

    /** What was last written to the file. If nothing has changed since, another window may have added to it. */
    private Optional<Review> saved = Optional.empty();

    /**
     * What the reader did with the open versions.
     *
     * @param date today's
     * @param arranged whether the reader chose the order, or what is compared with what
     */
    record Review(String date, OpenSet set, boolean arranged, Notes notes) {
        private boolean isSameWorkAs(Review that) {
            return arranged == that.arranged
                    && notes.equals(that.notes)
                    && set.versions().equals(that.set.versions())
                    && set.base() == that.set.base()
                    && set.against() == that.set.against()
                    && set.corrections().equals(that.set.corrections());
        }

        private ReviewWork work() {
            return ReviewWork.of(
                    date,
                    texts(set.versions()),
                    new ReviewWork.Layout(arranged, set.base(), set.against()),
                    set.corrections(),
                    notes);
        }
    }

    private static OpenTexts texts(List<OpenVersion> versions) {
        return new OpenTexts(versions.stream()
                .map(open -> new OpenTexts.Text(open.identity(), digest(open), open.version()))
                .toList());
    }

    private static String digest(OpenVersion open) {
        return KnownVersion.of(open.version()).digest();
    }

    void keepIn(ReviewStore newStore) {
        store = Optional.of(newStore);
    }

    /** Notes that the reader did something, which a later {@link Saving} writes. */
    void changed(Review review) {
        if (store.isPresent() && !review.set().isEmpty()) {
            Set<String> versions = Set.copyOf(review.set().order());
            boolean isSaved =
                    unsaved.isEmpty() && saved.filter(review::isSameWorkAs).isPresent();
            unsaved.remove(versions);
            if (!isSaved) {
                unsaved.put(versions, review);
            }
        }
    }

    /** What is not saved yet, to be written. */
    Saving saving() {
        return new Saving(List.copyOf(unsaved.values()));
    }

    /** Notes that this was written. */
    void saved(Saving saving) {
        unsaved.values().removeAll(saving.reviews);
        saving.reviews.stream().reduce((older, newer) -> newer).ifPresent(newest -> saved = Optional.of(newest));
    }

    /** Reviews to be written. */
    final class Saving {
        private final List<Review> reviews;

        private Saving(List<Review> reviews) {
            this.reviews = reviews;
        }

        /**
         * Writes them, and returns what the reader should know about it.
         *
         * @throws IOException with one plain sentence
         */
        List<String> write() throws IOException {
            return store.isEmpty() || reviews.isEmpty()
                    ? List.of()
                    : sentences(store.get().change(memory -> with(reviews, memory)));
        }
    }

    private static ReviewMemory with(List<Review> reviews, ReviewMemory memory) {
        ReviewMemory next = memory;
        for (Review review : reviews) {
            next = next.with(review.work());
        }
        return next;
    }

    private static List<String> sentences(String message) {
        return message.isEmpty() ? List.of() : List.of(message);
    }

    /** Finds what the reader did with texts so far. */
    Recall recall() {
        List<Review> newest = List.copyOf(unsaved.values());
        return store.<Recall>map(from -> (versions, known) -> recall(from, newest, versions, known))
                .orElse((versions, known) -> Recalled.NOTHING);
    }

    private static Recalled recall(
            ReviewStore from, List<Review> newest, List<OpenVersion> versions, List<OpenVersion> known) {
        try {
            Found<ReviewMemory> loaded = from.load();
            Recollection found = with(newest, loaded.kept())
                    .recall(
                            texts(versions),
                            known.stream().map(ReviewKeeping::digest).toList());
            return new Recalled(found, sentences(loaded.message()));
        } catch (IOException e) {
            return new Recalled(Recollection.NOTHING, List.of(String.valueOf(e.getMessage())));
        }
    }
}
