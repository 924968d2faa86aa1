package variorum.collate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import variorum.model.Family;
import variorum.model.Version;

/**
 * The result of opening files: the versions, and what could not be read.
 *
 * @param files in the order in which they are shown
 * @param refusals in the order in which they were met
 * @param remarks plain sentences on what was done differently from what a user may expect
 * @param furtherFolders inside those that were opened, with versions of their own
 */
public record OpenedVersions(
        List<OpenedFile> files, List<Refusal> refusals, List<String> remarks, List<FurtherFolder> furtherFolders) {
    public OpenedVersions {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        furtherFolders = List.copyOf(furtherFolders);
    }

    public List<Version> versions() {
        return files.stream().map(OpenedFile::version).toList();
    }

    /** Those of one family, with the same refusals. */
    public OpenedVersions only(Family family) {
        return new OpenedVersions(
                family.versions().stream().map(files::get).toList(), refusals, remarks, furtherFolders);
    }

    /** A version and the file it was read from. */
    public record OpenedFile(Path path, Version version) {}

    /**
     * A folder that could be opened instead.
     *
     * @param name its path below the folder that was opened
     * @param files how many of its files look like texts
     */
    public record FurtherFolder(Path path, String name, int files) {
        /** As {@code drafts (4), final (2)}. */
        public static String list(List<FurtherFolder> folders) {
            return folders.stream()
                    .map(folder -> folder.name() + " (" + folder.files() + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A file that could not be read.
     *
     * @param named whether it was asked for by name, rather than found in a folder
     * @param sentence one plain sentence with file and reason
     */
    public record Refusal(Path path, boolean named, String sentence) {}
}
