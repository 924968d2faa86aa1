package variorum.session;

import java.util.Collection;
import java.util.Optional;
import variorum.model.Correction;

/** A link or unlink by hand between two texts, whichever versions hold them; nothing of the texts is kept. */
record KeptLink(Correction.Kind kind, Place base, Place other) {

    /** @param digest of the text in which the paragraphs stand */
    record Place(String digest, Excerpt paragraphs) {
        private static Optional<Place> of(String identity, Passage passage, OpenTexts open) {
            return open.withIdentity(identity)
                    .flatMap(text -> passage.in(text.version())
                            .map(range -> new Place(text.digest(), Excerpt.of(text.version(), range))));
        }

        private Optional<Passage> in(OpenTexts.Text text) {
            return paragraphs.paragraphs(text.version()).map(range -> Passage.of(text.version(), range));
        }
    }

    /** None where a version is not open, or does not hold the paragraphs any more. */
    static Optional<KeptLink> of(HandCorrection correction, OpenTexts open) {
        return Place.of(correction.base(), correction.basePassage(), open)
                .flatMap(base -> Place.of(correction.other(), correction.otherPassage(), open)
                        .map(other -> new KeptLink(correction.kind(), base, other)));
    }

    boolean isBetween(Collection<String> digests) {
        return digests.contains(base.digest) && digests.contains(other.digest);
    }

    /** None where one of the texts is not open. */
    Optional<HandCorrection> in(OpenTexts open) {
        return open.withDigest(base.digest)
                .flatMap(baseText -> open.withDigest(other.digest)
                        .filter(otherText -> !otherText.identity().equals(baseText.identity()))
                        .flatMap(otherText -> base.in(baseText)
                                .flatMap(basePassage -> other.in(otherText)
                                        .map(otherPassage -> new HandCorrection(
                                                kind,
                                                baseText.identity(),
                                                basePassage,
                                                otherText.identity(),
                                                otherPassage)))));
    }
}
