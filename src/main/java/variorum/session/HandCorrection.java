package variorum.session;

import java.util.List;
import java.util.Optional;
import variorum.model.Correction;
import variorum.model.Version;

/**
 * A {@link Correction} that outlives the comparison in which it was made.
 *
 * @param base the identity of one version
 * @param other the identity of another one
 */
public record HandCorrection(
        Correction.Kind kind, String base, Passage basePassage, String other, Passage otherPassage) {
    public HandCorrection {
        if (base.equals(other)) {
            throw new IllegalArgumentException("a correction is about two versions");
        }
    }

    /** The correction among versions of that identity; none where one is missing, or does not hold its passage. */
    Optional<Correction> among(List<String> identities, List<Version> versions) {
        int baseIndex = identities.indexOf(base);
        int otherIndex = identities.indexOf(other);
        if (baseIndex < 0 || otherIndex < 0) {
            return Optional.empty();
        }
        return basePassage
                .in(versions.get(baseIndex))
                .flatMap(baseRange -> otherPassage
                        .in(versions.get(otherIndex))
                        .map(otherRange -> new Correction(kind, baseIndex, baseRange, otherIndex, otherRange)));
    }

    /** The same correction after that version got this text; where a passage is not found, it stays as it was. */
    HandCorrection following(String identity, Version text) {
        return new HandCorrection(
                kind,
                base,
                identity.equals(base) ? following(basePassage, text) : basePassage,
                other,
                identity.equals(other) ? following(otherPassage, text) : otherPassage);
    }

    private static Passage following(Passage passage, Version text) {
        return passage.likeliestIn(text).map(range -> Passage.of(text, range)).orElse(passage);
    }

    /** Whether both are about the same paragraphs, whichever version they name first. */
    boolean isAboutSameAs(HandCorrection that) {
        return withKind(that.kind).equals(that) || withKind(that.kind).equals(that.swapped());
    }

    private HandCorrection withKind(Correction.Kind newKind) {
        return new HandCorrection(newKind, base, basePassage, other, otherPassage);
    }

    private HandCorrection swapped() {
        return new HandCorrection(kind, other, otherPassage, base, basePassage);
    }
}
