package variorum.settings;

import java.nio.file.Path;
import java.util.List;

/** Files and folders that were opened together, as the user named them. */
public record RecentSet(List<Path> paths) {
    public RecentSet {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("a set holds something");
        }
        paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }
}
