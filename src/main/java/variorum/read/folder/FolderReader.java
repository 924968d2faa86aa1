package variorum.read.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.progress.Monitor;

/** Finds the files of a folder, and the folders inside it that have some. */
public final class FolderReader {
    /** Versions may be in folders by year, month and day; anything deeper is another kind of tree. */
    private static final int DEEPEST = 8;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private FolderReader() {}

    /**
     * What a folder holds. Hidden files, backup copies, saved comparisons and what is no file, such as a pipe, are left
     * out; so are reports of this program, which count as failures.
     *
     * @param files that lie in it, in the order in which the versions came, see {@link VersionOrder}
     * @param isReadable whether one of them looks like a text
     * @param subfolders in the natural order of their names
     * @param failures what could not be looked into, and reports
     */
    public record Listing(List<Path> files, boolean isReadable, List<Subfolder> subfolders, List<Failure> failures) {
        public Listing {
            files = List.copyOf(files);
            subfolders = List.copyOf(subfolders);
            failures = List.copyOf(failures);
        }
    }

    /**
     * A folder at any depth that holds files which look like texts.
     *
     * @param files how many of them
     */
    public record Subfolder(Path path, int files) {}

    /**
     * What could not be looked into, or is a report.
     *
     * @param sentence one plain sentence with path and reason
     */
    public record Failure(Path path, String sentence) {}

    /**
     * Lists a folder. Where it has no files of its own, and its folders hold one each, as those of days do, theirs are
     * one set. A link to a file in it is followed; one that leads out of it counts as a failure: whoever packed the
     * folder does not choose what is read elsewhere.
     *
     * @throws IOException with one plain sentence that names the folder and the reason
     */
    public static Listing list(Path folder, Monitor monitor) throws IOException {
        FolderWalk walk = new FolderWalk(folder, monitor);
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        List<List<FoundFile>> below = new ArrayList<>();
        for (List<FoundFile> files : walk.below()) {
            monitor.check();
            List<FoundFile> texts = texts(files).toList();
            if (!texts.isEmpty()) {
                below.add(texts);
            }
        }
        boolean isReadable = texts(walk.own()).findAny().isPresent();
        if (!isReadable && below.size() > 1 && below.stream().allMatch(files -> files.size() == 1)) {
            List<FoundFile> all = Stream.concat(
                            walk.own().stream(), below.stream().flatMap(List::stream))
                    .toList();
            return new Listing(VersionOrder.sorted(folder, all), true, List.of(), walk.failures());
        }
        List<Subfolder> subfolders = below.stream()
                .map(files -> new Subfolder(files.get(0).folder(), files.size()))
                .sorted(Comparator.comparing(FolderReader::naturally))
                .toList();
        return new Listing(VersionOrder.sorted(folder, walk.own()), isReadable, subfolders, walk.failures());
    }

    private static Stream<FoundFile> texts(List<FoundFile> files) {
        return files.stream().filter(file -> FirstLook.isText(file.path()));
    }

    /** With the numbers as long as the longest, so that 10 comes after 9. */
    private static String naturally(Subfolder folder) {
        String name = folder.path().toString().toLowerCase(Locale.ROOT);
        return DIGITS.matcher(name)
                .replaceAll(number -> "0".repeat(Math.max(0, 20 - number.group().length())) + number.group());
    }
}
