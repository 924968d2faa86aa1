package variorum.ui.menu;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import variorum.collate.VersionOpener;
import variorum.report.Format;
import variorum.session.SessionFile;
import variorum.ui.words.Texts;

/**
 * How the window asks for files.
 *
 * @param files asks for files to open; returns none if the reader cancels
 * @param folder asks for a folder to open
 * @param report asks where to write a report
 * @param reportFolder asks for a folder in which to make one for several reports
 * @param text asks where to write an edited text; is given a suggested name without an ending
 * @param comparison asks where to save the comparison
 */
public record FileDialogs(
        Supplier<List<Path>> files,
        Supplier<Optional<Path>> folder,
        Function<Format, Optional<Path>> report,
        Supplier<Optional<Path>> reportFolder,
        Function<String, Optional<Path>> text,
        Supplier<Optional<Path>> comparison) {

    /**
     * The desktop's own dialogs.
     *
     * @param startFolder returns the folder that they start in, which exists
     * @param name returns a suggested name for a file, without an ending
     */
    public static FileDialogs of(Window window, Supplier<Path> startFolder, Supplier<String> name) {
        return new FileDialogs(
                () -> askForFiles(window, startFolder.get()),
                () -> askForFolder(window, startFolder.get(), "dialog.open-folder"),
                format -> askForReport(window, startFolder.get(), name.get(), format),
                () -> askForFolder(window, startFolder.get(), "dialog.report-folder"),
                edited -> askForText(window, startFolder.get(), edited),
                () -> askForComparison(window, startFolder.get(), name.get()));
    }

    private static List<Path> askForFiles(Window window, Path start) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("dialog.open-files"));
        chooser.setInitialDirectory(start.toFile());
        List<String> articles =
                VersionOpener.endings().stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Texts.text("dialog.articles"), articles),
                        new ExtensionFilter(Texts.text("dialog.comparisons"), "*" + SessionFile.ENDING),
                        new ExtensionFilter(Texts.text("dialog.all-files"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static Optional<Path> askForFolder(Window window, Path start, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.text(title));
        chooser.setInitialDirectory(start.toFile());
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static Optional<Path> askForText(Window window, Path start, String name) {
        return askWhere(window, start, Texts.text("dialog.export-edited"), name + ".txt");
    }

    private static Optional<Path> askForComparison(Window window, Path start, String name) {
        String ending = SessionFile.ENDING;
        ExtensionFilter filter = new ExtensionFilter(Texts.text("dialog.comparisons"), "*" + ending);
        return askWhere(window, start, Texts.text("dialog.save"), name + ending, filter);
    }

    private static Optional<Path> askForReport(Window window, Path start, String name, Format format) {
        String ending = "." + format.ending();
        ExtensionFilter filter = new ExtensionFilter(format.description(), "*" + ending);
        return askWhere(window, start, Texts.text("dialog.export", format.description()), name + ending, filter);
    }

    private static Optional<Path> askWhere(
            Window window, Path start, String title, String file, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start.toFile());
        chooser.getExtensionFilters().addAll(filters);
        chooser.setInitialFileName(file);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
