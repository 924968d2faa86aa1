package variorum.session;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Notes;
import variorum.model.Tick;
import variorum.model.Version;

/**
 * A note on a change between two texts; nothing of the texts is kept.
 *
 * @param whole whether whole paragraphs were added, removed or moved
 * @param occurrence how many changes before it are the same in all else; 0 where its words are gone
 * @param tick the word for what was decided; empty where nothing was
 * @param text in the reviewer's own words; may be empty
 */
record KeptNote(Side base, Side other, boolean whole, int occurrence, String tick, String text) {
    KeptNote {
        SavedNote.tick(tick);
    }

    /**
     * What the change has on one side.
     *
     * @param digest of the text
     * @param name of the version that held it
     */
    record Side(String digest, String name, Excerpt words, Excerpt paragraphs) {

        private boolean isGone() {
            return paragraphs.equals(Excerpt.NOTHING);
        }

        /** Without words where the text does not hold them any more; none where the version is not open. */
        private static Optional<Side> of(
                Optional<OpenTexts.Text> spokenOf,
                String words,
                String paragraphs,
                Function<Version, FoldedText> folded) {
            return spokenOf.map(found -> {
                Optional<Excerpt> whole = folded.apply(found.version()).find(paragraphs);
                Optional<Excerpt> part = folded.apply(found.version()).find(words);
                boolean isThere = whole.isPresent() && part.isPresent();
                return new Side(
                        found.digest(),
                        found.version().name(),
                        isThere ? part.get() : Excerpt.NOTHING,
                        isThere ? whole.get() : Excerpt.NOTHING);
            });
        }
    }

    /**
     * Those on versions that are open which have something to say; each text is folded but once. Where the words are
     * gone, what is said alike is said once, however often it was recalled and written down.
     */
    static List<KeptNote> of(Notes notes, OpenTexts open) {
        IdentityHashMap<Version, FoldedText> folded = new IdentityHashMap<>();
        Function<Version, FoldedText> fold =
                version -> folded.computeIfAbsent(version, its -> FoldedText.of(its.text()));
        return notes.list().stream()
                .map(noted -> of(noted, open, fold))
                .flatMap(Optional::stream)
                .filter(kept -> kept.hasWords() && !kept.isOfOneText())
                .distinct()
                .toList();
    }

    private static Optional<KeptNote> of(NotedChange noted, OpenTexts open, Function<Version, FoldedText> fold) {
        ChangeText change = noted.change();
        Note note = noted.note();
        Optional<OpenTexts.Text> baseText = open.spokenOf(change.baseDigest(), change.base());
        Optional<OpenTexts.Text> otherText = open.spokenOf(change.otherDigest(), change.other());
        return Side.of(baseText, change.before(), change.baseParagraph(), fold)
                .flatMap(base -> Side.of(otherText, change.after(), change.otherParagraph(), fold)
                        .map(other -> new KeptNote(
                                base,
                                other,
                                change.whole(),
                                base.isGone() && other.isGone() ? 0 : change.occurrence(),
                                note.tick().map(Tick::id).orElse(""),
                                note.text())));
    }

    /** Whether it says something to a reader even where its change is not found. */
    private boolean hasWords() {
        return !text.isEmpty() || !base.isGone() || !other.isGone();
    }

    /** A text that changed may bear the name of both versions that a note speaks of. */
    private boolean isOfOneText() {
        return base.digest.equals(other.digest);
    }

    boolean isBetween(Collection<String> digests) {
        return digests.contains(base.digest) && digests.contains(other.digest);
    }

    /** None where one of the texts is not open. */
    Optional<NotedChange> in(OpenTexts open) {
        return open.withDigest(base.digest)
                .flatMap(baseText -> open.withDigest(other.digest)
                        .map(otherText -> new NotedChange(
                                change(
                                        baseText.version().text(),
                                        otherText.version().text()),
                                new Note(SavedNote.tick(tick), text))));
    }

    private ChangeText change(String baseText, String otherText) {
        return new ChangeText(
                base.name,
                other.name,
                whole,
                base.words.in(baseText),
                other.words.in(otherText),
                base.paragraphs.in(baseText),
                other.paragraphs.in(otherText),
                occurrence,
                base.digest,
                other.digest);
    }
}
