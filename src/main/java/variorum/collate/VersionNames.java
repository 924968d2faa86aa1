package variorum.collate;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for the versions of a set: for each, the shortest tail of its path that no other one shares. Characters that
 * would start a new line, or change the order of what follows, are replaced.
 */
public final class VersionNames {
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private VersionNames() {}

    /** In the order of {@code files}; a file that is listed twice is called {@code a.txt} and {@code a.txt (2)}. */
    public static List<String> of(List<Path> files) {
        List<Path> paths =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        Map<String, Set<Path>> sharing = paths.stream()
                .collect(Collectors.groupingBy(VersionNames::lastName, Collectors.toCollection(LinkedHashSet::new)));
        Set<String> names = new LinkedHashSet<>();
        for (Path path : paths) {
            String tail = shown(shortestTail(path, sharing.getOrDefault(lastName(path), Set.of())));
            String name = tail;
            for (int time = 2; !names.add(name); time++) {
                name = tail + " (" + time + ")";
            }
        }
        return List.copyOf(names);
    }

    /** The name, as far as it can be shown on one line. */
    static String shown(String name) {
        return UNSHOWN.matcher(name).replaceAll("\uFFFD");
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** @param sharing the paths that share at least the last name with this one */
    private static String shortestTail(Path path, Set<Path> sharing) {
        int count = path.getNameCount();
        for (int from = count - 1; from > 0; from--) {
            Path tail = path.subpath(from, count);
            if (sharing.stream().noneMatch(other -> !other.equals(path) && other.endsWith(tail))) {
                return tail.toString();
            }
        }
        return path.toString();
    }
}
