package variorum.ui.menu;

import java.nio.file.Path;
import variorum.settings.RecentSet;
import variorum.ui.words.Texts;

/** Names for sets that were opened before. */
public final class RecentTexts {
    private RecentTexts() {}

    /** Such as {@code wire.txt, morning.txt and 2 more}. */
    public static String name(RecentSet set) {
        String first = lastName(set.paths().get(0));
        int files = set.paths().size();
        return files == 1
                ? first
                : Texts.text("recent.name", first, lastName(set.paths().get(1)), files - 2);
    }

    /** The folder of the first file, such as {@code ~/stories}. */
    public static String place(RecentSet set) {
        Path parent = set.paths().get(0).getParent();
        if (parent == null) {
            return "";
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        return parent.startsWith(home) && !parent.equals(home) ? "~/" + home.relativize(parent) : parent.toString();
    }

    private static String lastName(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
