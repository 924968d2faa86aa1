package variorum.display.notes;

import variorum.model.ChangeText;
import variorum.model.Version;

/**
 * What a note knows about a version, by which the version is found again under another name, or with another text.
 *
 * @param digest a hash of the whole text; empty if it is not known
 */
public record KnownVersion(String name, String digest) {
    /** Start and factor of the hash that Fowler, Noll and Vo proposed (FNV-1a, 64 bits), here over UTF-16 units. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    private static final int SAME_TEXT = 3;
    private static final int SAME_NAME = 2;
    private static final int PART_OF_NAME = 1;

    public static KnownVersion of(Version version) {
        long hash = START;
        for (int index = 0; index < version.text().length(); index++) {
            hash = (hash ^ version.text().charAt(index)) * FACTOR;
        }
        return new KnownVersion(version.name(), Long.toHexString(hash));
    }

    static KnownVersion baseOf(ChangeText change) {
        return new KnownVersion(change.base(), change.baseDigest());
    }

    static KnownVersion otherOf(ChangeText change) {
        return new KnownVersion(change.other(), change.otherDigest());
    }

    /**
     * How likely the two are the same version at different times: most likely if they have the same text, then if they
     * have the same name, then if one name ends with the other, because names grow and shrink when files of the same
     * name come and go. 0 if they are not.
     */
    int likeness(KnownVersion that) {
        int text = !digest.isEmpty() && digest.equals(that.digest) ? SAME_TEXT : 0;
        return text + (name.equals(that.name) ? SAME_NAME : isTail(that) ? PART_OF_NAME : 0);
    }

    private boolean isTail(KnownVersion that) {
        return name.endsWith("/" + that.name) || that.name.endsWith("/" + name);
    }
}
