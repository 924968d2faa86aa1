package variorum.ui.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.report.Format;
import variorum.report.ReportFiles;
import variorum.report.edited.EditedText.Side;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.words.Texts;
import variorum.ui.work.BackgroundRunner;
import variorum.ui.work.Notices;

/** Writes what is on screen to files, once the comparison is finished. */
public final class ExportViewModel {
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

    private final ComparisonMaker maker;
    private final ComparisonViewModel comparison;
    private final Function<Shown, Seen> seen;
    private final Notices notices;
    private final Exporting exporting;
    private final BackgroundRunner runner;
    private boolean toldOfLeaving;

    /** @param seen adds the reader's notes to what is shown */
    ExportViewModel(
            ComparisonMaker maker,
            ComparisonViewModel comparison,
            Function<Shown, Seen> seen,
            BackgroundRunner runner,
            Notices notices) {
        this.maker = maker;
        this.comparison = comparison;
        this.seen = seen;
        this.notices = notices;
        this.exporting = new Exporting(runner, notices, InstantSource.system());
        this.runner = runner;
        runner.progress().subscribe(now -> toldOfLeaving &= now.running());
    }

    /** Writes a report. */
    public void report(Format format, Path target) {
        whenFinished(it -> exporting.export(it, format, target));
    }

    /** Whether {@link #report} needs a folder as its target, because it writes several files. */
    public boolean needsFolder(Format format) {
        return maker.finished()
                .filter(shown -> Exporting.needsFolder(shown, format))
                .isPresent();
    }

    /** A name for a file with what is on screen, without an ending. */
    public String fileName() {
        return maker.finished()
                .map(Shown::versions)
                .filter(versions -> !versions.isEmpty())
                .map(ReportFiles::usualName)
                .orElseGet(() -> Texts.text("dialog.report-name"));
    }

    /** Writes a web page to a temporary file, and has {@code open} show it for printing. */
    public void print(Consumer<Path> open) {
        whenFinished(it -> exporting.print(it, open));
    }

    /** A name for an edited text, without an ending and different from the version's own. */
    public String editedName(Side side) {
        OptionalInt pane = comparison.currentPane();
        return maker.finished()
                .map(shown -> edited(shown, side, pane))
                .map(version -> ENDING.matcher(ReportFiles.usualName(List.of(version))))
                .map(name -> Texts.text("dialog.edited-name", name.replaceFirst("")))
                .orElseGet(() -> Texts.text("dialog.report-name"));
    }

    private static Version edited(Shown shown, Side side, OptionalInt pane) {
        Comparison comparison = shown.comparison(pane);
        return switch (side) {
            case BASE -> shown.collation().base(comparison);
            case OTHER -> shown.collation().other(comparison);
        };
    }

    /** Writes one of the compared versions as the reviewer's ticks leave it. */
    public void editedText(Side side, Path target) {
        OptionalInt pane = comparison.currentPane();
        whenFinished(it -> exporting.exportEdited(it, side, pane, target));
    }

    /**
     * Whether the program may end. While a file is being written it refuses once, and says so; the second time it
     * agrees.
     */
    public boolean mayLeave() {
        if (!runner.isRunning() || toldOfLeaving) {
            return true;
        }
        toldOfLeaving = true;
        notices.refused(Texts.text("export.leaving"));
        return false;
    }

    private void whenFinished(Consumer<Seen> work) {
        maker.finished().map(seen).ifPresentOrElse(work, () -> notices.refused(Texts.text("export.too-early")));
    }
}
