package variorum.collate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.collate.OpenedVersions.OpenedFile;
import variorum.collate.OpenedVersions.Refusal;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.FolderReader;
import variorum.read.VersionReader;

/** Turns files, folders and pasted text into versions. */
public final class VersionOpener {
    private final Optional<Charset> encoding;
    private final Monitor monitor;
    private final List<OpenedFile> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** The files there are so far, with links resolved. */
    private final Set<Path> known = new HashSet<>();

    private VersionOpener(Optional<Charset> encoding, Monitor monitor) {
        this.encoding = encoding;
        this.monitor = monitor;
    }

    /**
     * Reads all that can be read. A file that was named twice is there twice; one that is found in a folder is left out
     * when it is there already.
     *
     * @param paths files and folders, in the order in which they are shown
     * @param encoding of all of them; empty to find each one's own
     */
    public static OpenedVersions open(List<Path> paths, Optional<Charset> encoding, Monitor monitor) {
        VersionOpener opener = new VersionOpener(encoding, monitor);
        paths.stream().filter(path -> !Files.isDirectory(path)).forEach(path -> opener.known.add(real(path)));
        for (int index = 0; index < paths.size(); index++) {
            monitor.report("opening files", (double) index / paths.size());
            opener.add(paths.get(index));
        }
        return new OpenedVersions(opener.named(), opener.refusals);
    }

    /** The version that a pasted text is. */
    public static Version paste(String name, String text) {
        return VersionReader.ofText(name, text, Monitor.NONE);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path, true);
        }
    }

    private void addFolder(Path folder) {
        try {
            FolderReader.Listing listing = FolderReader.list(folder, monitor);
            List<Path> found = listing.files();
            boolean anyReadable = false;
            for (Path file : found) {
                anyReadable |= !known.add(real(file)) || addFile(file, false);
            }
            listing.failures().forEach(failure -> refusals.add(new Refusal(failure.path(), false, failure.sentence())));
            if (!anyReadable) {
                refusals.add(new Refusal(folder, true, folder + " holds no file that can be read."));
            }
        } catch (IOException e) {
            refusals.add(new Refusal(folder, true, String.valueOf(e.getMessage())));
        }
    }

    /** Whether it could be read. */
    private boolean addFile(Path file, boolean named) {
        monitor.check();
        try {
            files.add(new OpenedFile(file, VersionReader.read(file, encoding, monitor)));
            return true;
        } catch (IOException e) {
            refusals.add(new Refusal(file, named, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private List<OpenedFile> named() {
        List<String> names =
                VersionNames.of(files.stream().map(OpenedFile::path).toList());
        return IntStream.range(0, files.size())
                .mapToObj(index -> {
                    OpenedFile file = files.get(index);
                    return new OpenedFile(file.path(), file.version().named(names.get(index)));
                })
                .toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
