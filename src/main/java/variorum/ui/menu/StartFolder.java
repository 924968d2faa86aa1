package variorum.ui.menu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import variorum.settings.RecentSet;
import variorum.ui.open.OpenSet;

/** Finds the folder in which file dialogs start; otherwise they would start where other programs last opened files. */
public final class StartFolder {
    private StartFolder() {}

    /**
     * The folder of what is open, or else of what was last opened, or else the reader's documents; the first of these
     * that exists.
     *
     * @param home the reader's own folder
     */
    public static Path of(OpenSet open, List<RecentSet> recent, Path home) {
        Stream<Path> ofOpen = open.files().stream();
        Stream<Path> ofRecent = recent.stream().flatMap(set -> set.paths().stream());
        return Stream.concat(
                        Stream.concat(ofOpen, ofRecent).flatMap(StartFolder::foldersOf),
                        Stream.of(home.resolve("Documents")))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    private static Stream<Path> foldersOf(Path opened) {
        return Stream.concat(Stream.of(opened), Stream.ofNullable(opened.getParent()));
    }
}
