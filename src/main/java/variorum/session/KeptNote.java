package variorum.session;

import java.util.Collection;
import java.util.Optional;
import variorum.model.ChangeText;
import variorum.model.Note;
import variorum.model.NotedChange;
import variorum.model.Tick;

/**
 * A note on a change between two texts; nothing of the texts is kept.
 *
 * @param whole whether whole paragraphs were added, removed or moved
 * @param occurrence how many changes before it are the same in all else
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

        /** Without words where the text does not hold them any more; none where the version is not open. */
        private static Optional<Side> of(String digest, String name, String words, String paragraphs, OpenTexts open) {
            return open.spokenOf(digest, name).map(found -> {
                String text = found.version().text();
                Optional<Excerpt> whole = Excerpt.of(paragraphs, text);
                Optional<Excerpt> part = Excerpt.of(words, text);
                boolean isThere = whole.isPresent() && part.isPresent();
                return new Side(
                        found.digest(),
                        found.version().name(),
                        isThere ? part.get() : Excerpt.NOTHING,
                        isThere ? whole.get() : Excerpt.NOTHING);
            });
        }
    }

    /** None where a version is not open. */
    static Optional<KeptNote> of(NotedChange noted, OpenTexts open) {
        ChangeText change = noted.change();
        Note note = noted.note();
        return Side.of(change.baseDigest(), change.base(), change.before(), change.baseParagraph(), open)
                .flatMap(base -> Side.of(
                                change.otherDigest(), change.other(), change.after(), change.otherParagraph(), open)
                        .map(other -> new KeptNote(
                                base,
                                other,
                                change.whole(),
                                change.occurrence(),
                                note.tick().map(Tick::id).orElse(""),
                                note.text())));
    }

    /** Whether it says something to a reader even where its change is not found. */
    boolean hasWords() {
        return !text.isEmpty() || !base.paragraphs.equals(Excerpt.NOTHING) || !other.paragraphs.equals(Excerpt.NOTHING);
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
