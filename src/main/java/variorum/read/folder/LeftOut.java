package variorum.read.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files that are often in folders but are no versions, by their names. */
final class LeftOut {
    private static final List<String> BACKUP_ENDINGS =
            List.of("~", ".bak", ".swp", ".tmp", ".temp", ".orig", ".part", ".crdownload", ".lock");

    private LeftOut() {}

    static boolean is(Path found) throws IOException {
        String name = String.valueOf(found.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isHidden(found)
                || name.startsWith(".")
                || isBackup(name)
                || isSavedComparison(name)
                || isOfTheSystem(name);
    }

    private static boolean isBackup(String name) {
        return name.startsWith("~$")
                || (name.startsWith("#") && name.endsWith("#"))
                || BACKUP_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isOfTheSystem(String name) {
        return name.equals("thumbs.db") || name.equals("desktop.ini") || name.equals("__macosx");
    }

    private static boolean isSavedComparison(String name) {
        return name.endsWith(".variorum");
    }
}
