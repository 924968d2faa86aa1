package variorum.ui.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Consumer;
import variorum.io.FileReplacement;
import variorum.progress.Monitor;
import variorum.report.Exporters;
import variorum.report.Format;
import variorum.report.ReportFiles;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.edited.EditedText.Side;
import variorum.ui.open.OpenSet;
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

    /** Writes a report with the reviewer's notes in it. */
    void export(Seen seen, Format format, Path chosen) {
        if (format.holdsOnePair() && seen.shown().comparisons().isEmpty()) {
            notices.refused(Texts.text("export.no-pair"));
            return;
        }
        String done = needsFolder(seen.shown(), format) ? "export.done-several" : "export.done";
        run(chosen, done, monitor -> write(seen, format, chosen, monitor));
    }

    private Path write(Seen seen, Format format, Path chosen, Monitor monitor) throws IOException {
        Report report = seen.report(clock.instant());
        Report fitting = format.holdsOnePair() ? report.of(seen.shown().comparisons()) : report;
        Path target = needsFolder(seen.shown(), format) ? newFolder(chosen) : withEnding(chosen, format);
        ReportFiles files = new ReportFiles(fitting, format, target);
        for (Path file : files.files()) {
            refuseVersions(seen.shown().set(), file);
        }
        files.write(monitor);
        return target;
    }

    /** Whether there are several comparisons on screen and the format needs a file for each. */
    static boolean needsFolder(Shown shown, Format format) {
        return format.holdsOnePair() && shown.comparisons().size() > 1;
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

    /** Writes a version as the reviewer's ticks leave it, in UTF-8 and with that version's line ends. */
    void exportEdited(Seen seen, Side side, OptionalInt column, Path target) {
        run(target, "export.edited-done", monitor -> {
            refuseVersions(seen.shown().set(), target);
            byte[] text = seen.edited(side, column).getBytes(StandardCharsets.UTF_8);
            FileReplacement.write(target, out -> {
                out.write(text);
                monitor.check();
            });
            return target;
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
        for (Path version : set.files()) {
            if (Files.exists(target) && Files.exists(version) && Files.isSameFile(target, version)) {
                throw new IOException(Texts.text("export.over-version", target.getFileName()));
            }
        }
    }
}
