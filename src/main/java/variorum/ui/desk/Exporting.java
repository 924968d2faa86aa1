package variorum.ui.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import variorum.collate.ReadingTables;
import variorum.display.PlanOptions;
import variorum.display.notes.PlacedNotes;
import variorum.io.FileReplacement;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Ignorable;
import variorum.model.Notes;
import variorum.model.Options;
import variorum.model.Tick;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.ReportFiles;
import variorum.report.content.Circumstances;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.edited.EditedText;
import variorum.report.edited.EditedText.Side;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.BackgroundRunner.Work;
import variorum.ui.work.Notices;

/** Writes what is on screen as a report, never over a version. */
final class Exporting {
    private final BackgroundRunner runner;
    private final Notices notices;
    private final InstantSource clock;

    Exporting(BackgroundRunner runner, Notices notices, InstantSource clock) {
        this.runner = runner;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What the reader sees, and the notes on it.
     *
     * @param ignoredInGrey whether hidden changes are marked in pale grey
     */
    record Seen(Shown shown, Notes notes, boolean ignoredInGrey) {
        Report report(Instant made) {
            List<Integer> columns = shown.set().columnsOfCollation();
            boolean areAll =
                    shown.arrangement().columns(shown.collation(), columns).equals(columns);
            PlanOptions options = areAll ? shown.options() : shown.options().forAnotherTable();
            return new Report(
                    asShown(shown), notes, options.withShortensPassages(false), ignoredInGrey, circumstances(made));
        }

        private Circumstances circumstances(Instant made) {
            List<OpenVersion> versions = shown.set().versions();
            return new Circumstances(
                    made,
                    "",
                    shown.set().compared().stream()
                            .map(index -> versions.get(index).path())
                            .toList());
        }
    }

    /** Writes a report with the reviewer's notes in it. */
    void export(Seen seen, Format format, Path chosen) {
        if (format.holdsOnePair() && comparisonsOnScreen(seen.shown()).isEmpty()) {
            notices.refused(Texts.text("export.no-pair"));
            return;
        }
        String done = needsFolder(seen, format) ? "export.done-several" : "export.done";
        run(chosen, done, monitor -> write(seen, format, chosen, monitor));
    }

    private Path write(Seen seen, Format format, Path chosen, Monitor monitor) throws IOException {
        Report report = seen.report(clock.instant());
        Report fitting = format.holdsOnePair() ? onlyColumns(report, seen.shown()) : report;
        Path target = needsFolder(seen, format) ? newFolder(chosen) : withEnding(chosen, format);
        ReportFiles files = new ReportFiles(fitting, format, target);
        for (Path file : files.files()) {
            refuseVersions(seen.shown().set(), file);
        }
        files.write(monitor);
        return target;
    }

    /** Whether there are several comparisons on screen and the format needs a file for each. */
    boolean needsFolder(Seen seen, Format format) {
        return format.holdsOnePair() && comparisonsOnScreen(seen.shown()).size() > 1;
    }

    private static Report onlyColumns(Report report, Shown shown) {
        return report.of(comparisonsOnScreen(shown));
    }

    private static List<Comparison> comparisonsOnScreen(Shown shown) {
        List<Integer> columns = shown.set().columnsOfCollation();
        return shown.collation().comparisons().stream()
                .filter(comparison -> columns.contains(comparison.base()) && columns.contains(comparison.other()))
                .toList();
    }

    /** The versions on screen; the base comes first if it is among them. */
    static List<Version> versionsOnScreen(Shown shown) {
        return shown.set().columnsOfCollation().stream()
                .map(shown.collation().versions()::get)
                .toList();
    }

    /**
     * Writes a web page to a temporary file, and has {@code open} show it for printing. Whether that succeeds is not
     * known.
     */
    void print(Seen seen, Consumer<Path> open) {
        run(Texts.text("progress.printing"), monitor -> writePage(seen, monitor), page -> {
            open.accept(page);
            notices.written(Texts.text("print.done"), page);
        });
    }

    /** The file is readable by its owner only, and deleted when the program ends. */
    private Path writePage(Seen seen, Monitor monitor) throws IOException {
        Path page = Files.createTempFile("variorum-", ".html");
        page.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(page)) {
            Exporters.of(Format.HTML).write(seen.report(clock.instant()), Medium.FILE, out, monitor);
        }
        return page;
    }

    /**
     * Writes a version as the reviewer's ticks leave it: the other version without the refused changes, or the base
     * with those ticked as fine. The text is in UTF-8, with that version's line ends.
     *
     * @param pane the column of the other version
     */
    void exportEdited(Seen seen, Side side, OptionalInt pane, Path target) {
        run(target, "export.edited-done", monitor -> {
            refuseVersions(seen.shown().set(), target);
            writeEdited(edited(seen, side, pane), target, monitor);
            return target;
        });
    }

    static Version toBeEdited(Shown shown, Side side, OptionalInt pane) {
        Comparison comparison = compared(shown, pane);
        return shown.collation().versions().get(side == Side.BASE ? comparison.base() : comparison.other());
    }

    private static String edited(Seen seen, Side side, OptionalInt pane) {
        Collation collation = seen.shown().collation();
        Comparison comparison = compared(seen.shown(), pane);
        PlacedNotes placed = PlacedNotes.of(seen.notes(), collation);
        return EditedText.of(
                collation.base(comparison),
                collation.other(comparison),
                comparison,
                change -> isTaken(placed.on(change).tick(), side),
                side);
    }

    private static boolean isTaken(Optional<Tick> tick, Side side) {
        return switch (side) {
            case BASE -> tick.equals(Optional.of(Tick.FINE));
            case OTHER -> !tick.equals(Optional.of(Tick.REFUSE));
        };
    }

    /** The comparison of the version in that column; for the base, the first one. */
    private static Comparison compared(Shown shown, OptionalInt pane) {
        List<Integer> columns = shown.set().columnsOfCollation();
        List<Comparison> comparisons = shown.collation().comparisons();
        return pane.stream()
                .filter(column -> column < columns.size())
                .boxed()
                .flatMap(column -> comparisons.stream().filter(comparison -> comparison.other() == columns.get(column)))
                .findFirst()
                .orElse(comparisons.get(0));
    }

    private static void writeEdited(String text, Path target, Monitor monitor) throws IOException {
        FileReplacement.write(target, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            monitor.check();
        });
    }

    /** @param work returns the file or folder that it wrote */
    private void run(Path chosen, String done, Work<Path> work) {
        String step = Texts.text("progress.exporting", chosen.getFileName());
        run(step, work, written -> notices.written(Texts.text(done, written), written));
    }

    /** Refuses while something else is being written, which is not cancelled for this. */
    private void run(String step, Work<Path> work, Consumer<Path> done) {
        notices.clear();
        if (runner.isRunning()) {
            notices.refused(Texts.text("export.busy"));
            return;
        }
        runner.run(step, work, done, failure -> notices.failed(Texts.text("failed.exporting"), failure));
    }

    /** Adds the format's ending to a name that has none, unless a file of that name exists. */
    private static Path withEnding(Path chosen, Format format) {
        String name = chosen.getFileName().toString();
        Path longer = chosen.resolveSibling(name + "." + format.ending());
        return name.contains(".") || Files.exists(longer) ? chosen : longer;
    }

    /** A folder that does not exist yet, inside the chosen one, so that nothing in that is replaced. */
    private static Path newFolder(Path chosen) {
        String name = Texts.text("dialog.reports-name");
        Path folder = chosen.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = chosen.resolve(name + " " + number);
        }
        return folder;
    }

    /** Also if the target is a link to a version. */
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

    /** The collation with the columns of the window, hiding what the window hides. */
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
