package variorum.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.collate.OpenedVersions.FurtherFolder;

/**
 * The folders beside one another in what was opened, each a set of versions.
 *
 * @param folders including the open one
 * @param versions the identities of the versions that came with them
 */
public record FolderOffers(List<FurtherFolder> folders, List<Path> open, Set<String> versions) {
    static final FolderOffers NONE = new FolderOffers(List.of(), List.of(), Set.of());

    public FolderOffers {
        folders = List.copyOf(folders);
        open = List.copyOf(open);
        versions = Set.copyOf(versions);
    }

    /** The folders to offer after this was opened; if it was one of them, the others stay. */
    FolderOffers afterOpening(List<Path> paths, Incoming.Read read) {
        boolean isOffered = folders.stream().map(FurtherFolder::path).anyMatch(paths::contains);
        return new FolderOffers(isOffered ? folders : read.folders(), read.openFolders(), identities(read));
    }

    private static Set<String> identities(Incoming.Read read) {
        return read.versions().stream().map(OpenVersion::identity).collect(Collectors.toSet());
    }

    /** The folders to offer after this was added to what is open. */
    FolderOffers afterAdding(Incoming.Read read) {
        return new FolderOffers(
                joined(folders.stream(), read.folders().stream()).toList(),
                joined(open.stream(), read.openFolders().stream()).toList(),
                joined(versions.stream(), identities(read).stream()).collect(Collectors.toSet()));
    }

    private static <T> Stream<T> joined(Stream<T> first, Stream<T> second) {
        return Stream.concat(first, second).distinct();
    }

    public boolean isOpen(FurtherFolder folder) {
        return open.contains(folder.path());
    }

    /** How many of them are not open; 0 if something else is open by now. */
    public long further(OpenSet set) {
        boolean isAbout = set.order().stream().anyMatch(versions::contains);
        return isAbout ? folders.stream().filter(folder -> !isOpen(folder)).count() : 0;
    }
}
