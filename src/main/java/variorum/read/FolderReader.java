package variorum.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import variorum.progress.Monitor;

/** Finds the files of a folder and of the folders in it. */
public final class FolderReader {
    /** Versions lie at most in folders by year, month and day; deeper is some other tree. */
    private static final int DEEPEST = 8;

    /** More versions of one story nobody lays side by side. */
    private static final int MOST_FILES = 1000;

    private FolderReader() {}

    /**
     * What a folder holds. Hidden files, backup copies, saved comparisons and what is no file, such as a pipe, are left
     * out.
     *
     * @param files in the order in which the versions came, see {@link VersionOrder}
     * @param failures what could not be looked into
     */
    public record Listing(List<Path> files, List<Failure> failures) {
        public Listing {
            files = List.copyOf(files);
            failures = List.copyOf(failures);
        }
    }

    /**
     * What could not be looked into.
     *
     * @param sentence one plain sentence with path and reason
     */
    public record Failure(Path path, String sentence) {}

    /**
     * Lists a folder; links inside it are followed, and those that lead round in a circle passed over. A link that
     * leads out of it counts as a failure: whoever packed the folder does not choose what is read elsewhere.
     *
     * @throws IOException with one plain sentence that names the folder and the reason
     */
    public static Listing list(Path folder, Monitor monitor) throws IOException {
        Finder finder = new Finder(folder, monitor);
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, finder);
        if (finder.files.size() > MOST_FILES) {
            throw new IOException(folder + " cannot be opened: it holds more than " + MOST_FILES + " files.");
        }
        return new Listing(VersionOrder.sorted(folder, finder.files), finder.failures);
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Path realFolder;
        private final Monitor monitor;
        private final List<FoundFile> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        Finder(Path folder, Monitor monitor) {
            this.folder = folder;
            realFolder = real(folder);
            this.monitor = monitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
            boolean skipped = !found.equals(folder) && (isLeftOut(found) || leadsOut(found));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) throws IOException {
            monitor.check();
            if (attributes.isSymbolicLink()) {
                failures.add(new Failure(found, found + " cannot be read: its link leads nowhere."));
            } else if (attributes.isRegularFile() && !isLeftOut(found) && !leadsOut(found)) {
                files.add(new FoundFile(found, attributes.lastModifiedTime()));
            }
            return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path found, IOException failure) throws IOException {
            if (found.equals(folder)) {
                throw new IOException(Failures.sentence(found, failure), failure);
            }
            if (!(failure instanceof FileSystemLoopException)) {
                failures.add(new Failure(found, Failures.sentence(found, failure)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Whether it is a link to what lies elsewhere, which is noted then. */
        private boolean leadsOut(Path found) {
            boolean out = Files.isSymbolicLink(found) && !real(found).startsWith(realFolder);
            if (out) {
                failures.add(new Failure(found, found + " cannot be read: its link leads out of the folder."));
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

        private static boolean isLeftOut(Path found) throws IOException {
            String name = String.valueOf(found.getFileName()).toLowerCase(Locale.ROOT);
            return Files.isHidden(found)
                    || name.startsWith(".")
                    || isBackup(name)
                    || isSavedComparison(name)
                    || isOfTheSystem(name);
        }

        private static boolean isBackup(String name) {
            return name.endsWith("~")
                    || name.startsWith("~$")
                    || (name.startsWith("#") && name.endsWith("#"))
                    || List.of(".bak", ".swp", ".tmp", ".temp", ".orig", ".part", ".crdownload", ".lock").stream()
                            .anyMatch(name::endsWith);
        }

        private static boolean isOfTheSystem(String name) {
            return name.equals("thumbs.db") || name.equals("desktop.ini");
        }

        private static boolean isSavedComparison(String name) {
            return name.endsWith(".variorum");
        }
    }
}
