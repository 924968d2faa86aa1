package variorum.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import variorum.model.Against;
import variorum.model.Notes;

/**
 * What the reader did with a set of texts.
 *
 * @param date the day on which it last changed
 * @param texts their digests, in the reader's order
 * @param arranged whether the reader chose the order or what is compared with what
 * @param base the place of the text that the others are compared with
 */
public record ReviewWork(
        String date,
        List<String> texts,
        boolean arranged,
        int base,
        Against against,
        List<KeptLink> links,
        List<KeptNote> notes) {
    public ReviewWork {
        texts = List.copyOf(texts);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        if (base < 0 || base >= texts.size()) {
            throw new IllegalArgumentException("no text " + base + " among " + texts.size());
        }
    }

    /**
     * How the texts are laid out.
     *
     * @param chosen whether the reader chose it
     */
    public record Layout(boolean chosen, int base, Against against) {}

    /**
     * What the reader did with these texts.
     *
     * @param open at least one text
     */
    public static ReviewWork of(String date, OpenTexts open, Layout layout, HandCorrections corrections, Notes notes) {
        return new ReviewWork(
                date,
                open.digests(),
                layout.chosen(),
                layout.base(),
                layout.against(),
                corrections.list().stream()
                        .map(correction -> KeptLink.of(correction, open))
                        .flatMap(Optional::stream)
                        .toList(),
                KeptNote.of(notes, open));
    }

    boolean hasSomething() {
        return arranged || hasNotesOrLinks();
    }

    boolean hasNotesOrLinks() {
        return !links.isEmpty() || !notes.isEmpty();
    }

    boolean isOfSameTextsAs(Collection<String> digests) {
        return texts.stream().sorted().toList().equals(digests.stream().sorted().toList());
    }

    /** Without the work on pairs of these texts. */
    ReviewWork withoutPairsOf(List<String> digests) {
        return with(
                links.stream().filter(link -> !link.isBetween(digests)).toList(),
                notes.stream().filter(note -> !note.isBetween(digests)).toList());
    }

    /** Only the work on pairs of these texts. */
    ReviewWork onlyPairsOf(List<String> digests) {
        return with(
                links.stream().filter(link -> link.isBetween(digests)).toList(),
                notes.stream().filter(note -> note.isBetween(digests)).toList());
    }

    private ReviewWork with(List<KeptLink> newLinks, List<KeptNote> newNotes) {
        return new ReviewWork(date, texts, arranged, base, against, newLinks, newNotes);
    }

    /** The same with the date of the older work, where that is the same; what was arranged by hand then still is. */
    ReviewWork after(ReviewWork older) {
        boolean isLaidOutAlike = texts.equals(older.texts) && base == older.base && against == older.against;
        boolean isArranged = arranged || (older.arranged && isLaidOutAlike);
        ReviewWork next = new ReviewWork(older.date, texts, isArranged, base, against, links, notes);
        return next.equals(older) ? next : new ReviewWork(date, texts, isArranged, base, against, links, notes);
    }
}
