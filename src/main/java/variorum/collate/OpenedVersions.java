package variorum.collate;

import java.nio.file.Path;
import java.util.List;
import variorum.model.Family;
import variorum.model.Version;

/**
 * What opening files gave: the versions, and what could not be read.
 *
 * @param files in the order in which they are shown
 * @param refusals in the order met
 */
public record OpenedVersions(List<OpenedFile> files, List<Refusal> refusals) {
    public OpenedVersions {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    public List<Version> versions() {
        return files.stream().map(OpenedFile::version).toList();
    }

    /** Those of one family, with the same refusals. */
    public OpenedVersions only(Family family) {
        return new OpenedVersions(family.versions().stream().map(files::get).toList(), refusals);
    }

    /** A version and the file it was read from. */
    public record OpenedFile(Path path, Version version) {}

    /**
     * A file that could not be read.
     *
     * @param named whether it was asked for by name, and not found in a folder
     * @param sentence one plain sentence with file and reason
     */
    public record Refusal(Path path, boolean named, String sentence) {}
}
