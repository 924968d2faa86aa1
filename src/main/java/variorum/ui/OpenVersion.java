package variorum.ui;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import variorum.model.Version;

/**
 * A version that is open, and where it came from.
 *
 * @param path empty for pasted text
 * @param correctedTo the encoding that the reader chose for it; empty where it was found out
 */
record OpenVersion(Version version, Optional<Path> path, Optional<Charset> correctedTo) {

    static OpenVersion of(Path path, Version version) {
        return new OpenVersion(version, Optional.of(path.toAbsolutePath().normalize()), Optional.empty());
    }

    static OpenVersion pasted(Version version) {
        return new OpenVersion(version, Optional.empty(), Optional.empty());
    }

    OpenVersion named(String name) {
        return name.equals(version.name()) ? this : new OpenVersion(version.named(name), path, correctedTo);
    }

    /** The same version with the text that its file was found to hold. */
    OpenVersion reading(Version text) {
        return new OpenVersion(text.named(version.name()), path, correctedTo);
    }

    OpenVersion correctedTo(Optional<Charset> charset) {
        return new OpenVersion(version, path, charset);
    }

    boolean isSameFileAs(OpenVersion that) {
        return path.isPresent() && path.equals(that.path);
    }
}
