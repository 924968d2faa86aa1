package variorum.read.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import variorum.progress.Monitor;
import variorum.read.file.Failures;

/** Goes through a folder and the folders in it. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** More versions of one story nobody lays side by side. */
    private static final int MOST_FILES = 1000;

    /** Files and folders; a folder that holds more is a disk rather than a story. */
    private static final int MOST_BELOW = 5000;

    private final Path folder;
    private final Path realFolder;
    private final Monitor monitor;
    private final List<FoundFile> own = new ArrayList<>();
    private final Map<Path, List<FoundFile>> below = new LinkedHashMap<>();
    private final List<FolderReader.Failure> failures = new ArrayList<>();
    private int seenBelow;

    FolderWalk(Path folder, Monitor monitor) {
        this.folder = folder;
        realFolder = real(folder);
        this.monitor = monitor;
    }

    /** The files that lie in the folder. */
    List<FoundFile> own() {
        return own;
    }

    /** Those of each of the folders in it, at any depth. */
    Collection<List<FoundFile>> below() {
        return below.values();
    }

    List<FolderReader.Failure> failures() {
        return failures;
    }

    /** A folder to which a link leads is found under its own name. */
    @Override
    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
        boolean skipped = !found.equals(folder)
                && (LeftOut.is(found) || leadsOut(found) || Files.isSymbolicLink(found) || isTooMuch());
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
        monitor.check();
        FoundFile file = new FoundFile(found, attributes.lastModifiedTime());
        boolean isOwn = file.folder().equals(folder);
        if (!isOwn && isTooMuch()) {
            return FileVisitResult.SKIP_SIBLINGS;
        }
        if (attributes.isSymbolicLink()) {
            failures.add(new FolderReader.Failure(found, found + " cannot be read: its link leads nowhere."));
        } else if (attributes.isRegularFile() && !LeftOut.is(found) && !leadsOut(found) && !isReport(found, isOwn)) {
            add(file, isOwn);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether this program wrote it, which is noted of a file that lies in the folder itself. */
    private boolean isReport(Path found, boolean isOwn) {
        boolean report = OwnReport.is(found);
        if (report && isOwn) {
            failures.add(new FolderReader.Failure(found, found + " is left out: it is a report of Variorum."));
        }
        return report;
    }

    private void add(FoundFile file, boolean isOwn) throws IOException {
        List<FoundFile> files = isOwn ? own : below.computeIfAbsent(file.folder(), path -> new ArrayList<>());
        files.add(file);
        if (own.size() > MOST_FILES) {
            throw new IOException(folder + " cannot be opened: it holds more than " + MOST_FILES + " files.");
        }
    }

    /** Notes it once. */
    private boolean isTooMuch() {
        seenBelow++;
        if (seenBelow == MOST_BELOW) {
            failures.add(new FolderReader.Failure(
                    folder, folder + " holds more than " + MOST_BELOW + " files in its folders: not all are offered."));
        }
        return seenBelow >= MOST_BELOW;
    }

    @Override
    public FileVisitResult visitFileFailed(Path found, IOException failure) throws IOException {
        if (found.equals(folder)) {
            throw new IOException(Failures.sentence(found, failure), failure);
        }
        if (!(failure instanceof FileSystemLoopException)) {
            failures.add(new FolderReader.Failure(found, Failures.sentence(found, failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether it is a link to what lies elsewhere, which is noted then. */
    private boolean leadsOut(Path found) {
        boolean out = Files.isSymbolicLink(found) && !real(found).startsWith(realFolder);
        if (out) {
            failures.add(new FolderReader.Failure(found, found + " cannot be read: its link leads out of the folder."));
        }
        return out;
    }

    /** With links followed; a path that leads nowhere stays as it is. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }
}
