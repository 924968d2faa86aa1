package variorum.collate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the versions of a set are called: each by the shortest tail of its path that no other one shares. */
public final class VersionNames {
    private VersionNames() {}

    /** In the order of {@code files}; a file that stands there twice is called {@code a.txt} and {@code a.txt (2)}. */
    public static List<String> of(List<Path> files) {
        List<Path> paths =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        List<String> names = new ArrayList<>();
        for (int index = 0; index < paths.size(); index++) {
            String tail = shortestTail(paths.get(index), paths);
            int earlier = Collections.frequency(paths.subList(0, index), paths.get(index));
            names.add(earlier == 0 ? tail : tail + " (" + (earlier + 1) + ")");
        }
        return names;
    }

    private static String shortestTail(Path path, List<Path> all) {
        int count = path.getNameCount();
        for (int from = count - 1; from > 0; from--) {
            Path tail = path.subpath(from, count);
            if (all.stream().noneMatch(other -> !other.equals(path) && other.endsWith(tail))) {
                return tail.toString();
            }
        }
        return path.toString();
    }
}
