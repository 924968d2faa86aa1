package variorum.ui.open;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import variorum.model.Version;

/**
 * A version that is open, and where it came from.
 *
 * @param identity what it stays known by when its text, name or place changes
 * @param path empty for pasted text
 * @param correctedTo the encoding that the reader chose for it; empty where it was found out
 */
public record OpenVersion(String identity, Version version, Optional<Path> path, Optional<Charset> correctedTo) {

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

    /** Known by what another version was known by, whose place it takes. */
    OpenVersion inPlaceOf(OpenVersion that) {
        return new OpenVersion(that.identity, version, path, correctedTo);
    }

    OpenVersion named(String name) {
        return name.equals(version.name()) ? this : new OpenVersion(identity, version.named(name), path, correctedTo);
    }

    /** The same version with the text that its file was found to hold. */
    OpenVersion reading(Version text) {
        return new OpenVersion(identity, text.named(version.name()), path, correctedTo);
    }

    OpenVersion correctedTo(Optional<Charset> charset) {
        return new OpenVersion(identity, version, path, charset);
    }

    boolean isSameFileAs(OpenVersion that) {
        return path.isPresent() && path.equals(that.path);
    }
}
