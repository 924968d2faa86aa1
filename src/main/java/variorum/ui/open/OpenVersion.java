package variorum.ui.open;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import variorum.model.Version;

/**
 * A version that is open, and where it came from.
 *
 * @param identity identifies it even when its text, name or place changes
 * @param path empty for pasted text
 * @param correctedTo the encoding that the reader chose for it; empty if it was detected
 * @param story the same for versions of one story; empty if nobody asked
 */
public record OpenVersion(
        String identity, Version version, Optional<Path> path, Optional<Charset> correctedTo, String story) {
    public OpenVersion(String identity, Version version, Optional<Path> path, Optional<Charset> correctedTo) {
        this(identity, version, path, correctedTo, "");
    }

    public static OpenVersion of(Path path, Version version) {
        Path absolute = path.toAbsolutePath().normalize();
        return new OpenVersion(newIdentity(), version, Optional.of(absolute), Optional.empty());
    }

    static OpenVersion pasted(Version version) {
        return new OpenVersion(newIdentity(), version, Optional.empty(), Optional.empty());
    }

    private static String newIdentity() {
        return UUID.randomUUID().toString();
    }

    public String name() {
        return version.name();
    }

    /** With the identity and story of another version, which it replaces. */
    OpenVersion inPlaceOf(OpenVersion that) {
        return new OpenVersion(that.identity, version, path, correctedTo, that.story);
    }

    OpenVersion named(String name) {
        return name.equals(name()) ? this : new OpenVersion(identity, version.named(name), path, correctedTo, story);
    }

    /** The same version with a new text of its file. */
    OpenVersion reading(Version text) {
        return new OpenVersion(identity, text.named(name()), path, correctedTo, story);
    }

    OpenVersion correctedTo(Optional<Charset> charset) {
        return new OpenVersion(identity, version, path, charset, story);
    }

    OpenVersion inStory(String told) {
        return new OpenVersion(identity, version, path, correctedTo, told);
    }

    public boolean isSameFileAs(OpenVersion that) {
        return path.isPresent() && path.equals(that.path);
    }
}
