package variorum.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import variorum.collate.ReadingTables;
import variorum.io.FileReplacement;
import variorum.model.Collation;
import variorum.model.Ignorable;
import variorum.model.Options;
import variorum.progress.Monitor;
import variorum.report.Exporter;
import variorum.report.Medium;
import variorum.ui.ComparisonMaker.Shown;
import variorum.ui.words.Texts;

/** Writes what is on screen as a report, never over a version. */
final class Exporting {
    private final BackgroundRunner runner;
    private final Notices notices;

    Exporting(BackgroundRunner runner, Notices notices) {
        this.runner = runner;
        this.notices = notices;
    }

    void export(Shown shown, Exporter exporter, Path chosen) {
        notices.clear();
        runner.run(
                Texts.text("progress.exporting", chosen.getFileName()),
                monitor -> write(shown, exporter, withExtension(chosen, exporter), monitor),
                target -> notices.done(Texts.text("export.done", target)),
                failure -> notices.failed(Texts.text("failed.exporting"), failure));
    }

    /** A name without an end gets the format's, unless that names another file that exists. */
    private static Path withExtension(Path chosen, Exporter exporter) {
        String name = chosen.getFileName().toString();
        Path longer = chosen.resolveSibling(name + "." + exporter.extension());
        return name.contains(".") || Files.exists(longer) ? chosen : longer;
    }

    private static Path write(Shown shown, Exporter exporter, Path target, Monitor monitor) throws IOException {
        refuseVersions(shown.set(), target);
        Collation collation = asShown(shown);
        FileReplacement.write(target, out -> {
            exporter.write(collation, Medium.FILE, out);
            monitor.check();
        });
        return target;
    }

    /** Also when the target leads to a version through a link. */
    private static void refuseVersions(OpenSet set, Path target) throws IOException {
        for (OpenVersion version : set.versions()) {
            if (version.path().isPresent()
                    && Files.exists(target)
                    && isSame(target, version.path().get())) {
                throw new IOException(Texts.text("export.over-version", target.getFileName()));
            }
        }
    }

    private static boolean isSame(Path target, Path version) throws IOException {
        return Files.exists(version) && Files.isSameFile(target, version);
    }

    /** The report has the columns of the window, and hides what it hides. */
    private static Collation asShown(Shown shown) {
        Collation collation = shown.collation();
        List<Integer> columns = shown.set().columnsOfCollation();
        Set<Ignorable> ignore = shown.options().ignore();
        return new Collation(
                collation.versions(),
                collation.comparisons(),
                ReadingTables.of(collation, columns),
                new Options(collation.options().against(), ignore));
    }
}
