package variorum.collate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.collate.OpenedVersions.FurtherFolder;
import variorum.collate.OpenedVersions.Refusal;
import variorum.progress.Monitor;
import variorum.read.folder.FolderReader;

/**
 * What is found at a path that was given.
 *
 * @param named whether the file itself was named
 * @param refusals of folders that could not be listed
 * @param whenNoneIsReadable what to say in that case, besides the reason for each file
 */
record Source(
        List<Path> files,
        boolean named,
        List<Refusal> refusals,
        Optional<Refusal> whenNoneIsReadable,
        List<String> remarks,
        List<FurtherFolder> furtherFolders) {

    static Source ofFile(Path file) {
        return new Source(List.of(file), true, List.of(), Optional.empty(), List.of(), List.of());
    }

    /**
     * The files of a folder; if it has none itself, and only one folder inside it leads to some, the files of that one.
     */
    static Source ofFolder(Path folder, Monitor monitor) {
        try {
            FolderReader.Listing listing = FolderReader.list(folder, monitor);
            List<FurtherFolder> further = listing.subfolders().stream()
                    .map(found -> new FurtherFolder(found.path(), name(folder, found.path()), found.files()))
                    .toList();
            Source itself = ofListing(folder, listing, further);
            List<Path> inner = further.stream()
                    .map(found -> folder.relativize(found.path()).getName(0))
                    .distinct()
                    .toList();
            if (listing.isReadable() || inner.size() != 1) {
                return itself;
            }
            String only = VersionNames.shown(inner.get(0).toString());
            return ofFolder(folder.resolve(inner.get(0)), monitor)
                    .after(itself, folder + " holds no text itself; its folder " + only + " is read.");
        } catch (IOException e) {
            Refusal refusal = new Refusal(folder, true, String.valueOf(e.getMessage()));
            return new Source(List.of(), false, List.of(refusal), Optional.empty(), List.of(), List.of());
        }
    }

    private static Source ofListing(Path folder, FolderReader.Listing listing, List<FurtherFolder> further) {
        List<Refusal> refusals = listing.failures().stream()
                .map(failure -> new Refusal(failure.path(), false, failure.sentence()))
                .toList();
        String sentence = folder + " holds no file that can be read"
                + (further.isEmpty() ? "." : "; the folders in it do: " + FurtherFolder.list(further) + ".");
        Refusal whenNoneIsReadable = new Refusal(folder, true, sentence);
        return new Source(listing.files(), false, refusals, Optional.of(whenNoneIsReadable), List.of(), further);
    }

    /** With no files but these; where others are open already, it is not said that none is readable. */
    Source only(List<Path> some) {
        return new Source(
                some,
                named,
                refusals,
                whenNoneIsReadable.filter(refusal -> some.size() == files.size()),
                remarks,
                furtherFolders);
    }

    /** Adds what was found before in a folder without texts. */
    private Source after(Source before, String remark) {
        return new Source(
                joined(before.files, files),
                false,
                joined(before.refusals, refusals),
                whenNoneIsReadable,
                joined(List.of(remark), remarks),
                furtherFolders);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String name(Path folder, Path subfolder) {
        return VersionNames.shown(folder.relativize(subfolder).toString());
    }
}
