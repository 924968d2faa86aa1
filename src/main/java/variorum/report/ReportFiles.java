package variorum.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import variorum.io.FileReplacement;
import variorum.io.FolderReplacement;
import variorum.io.IoConsumer;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.report.content.Medium;
import variorum.report.content.Report;

/**
 * The files of a report: one, or, if the format holds only one comparison and there are several, a folder with a file
 * for each.
 *
 * @param target the file or folder
 */
public record ReportFiles(Report report, Format format, Path target) {
    /**
     * The default name for a report on these versions, without an ending.
     *
     * @param versions at least one, the base first
     */
    public static String usualName(List<Version> versions) {
        return PairNames.ofAll(versions);
    }

    /** All files that will be written. */
    public List<Path> files() {
        return areInFolder() ? names().stream().map(target::resolve).toList() : List.of(target);
    }

    /** Whether {@link #target} is to be a folder. */
    private boolean areInFolder() {
        return format.holdsOnePair() && report.collation().comparisons().size() > 1;
    }

    /**
     * Writes all of it or, if anything goes wrong, nothing.
     *
     * @throws IOException with one plain sentence
     * @throws CancellationException when the monitor says so
     */
    public void write(Monitor monitor) throws IOException {
        if (areInFolder()) {
            FolderReplacement.write(target, contents(monitor));
        } else {
            FileReplacement.write(target, content(report, monitor));
        }
    }

    private List<String> names() {
        return PairNames.of(report.collation(), format.ending());
    }

    private Map<String, IoConsumer<OutputStream>> contents(Monitor monitor) {
        List<String> names = names();
        List<Report> pairs = report.ofEachPair();
        Map<String, IoConsumer<OutputStream>> contents = new LinkedHashMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            double share = (double) pair / pairs.size();
            String name = names.get(pair);
            IoConsumer<OutputStream> content = content(pairs.get(pair), monitor);
            contents.put(name, out -> {
                monitor.report("writing " + name, share);
                content.accept(out);
            });
        }
        return contents;
    }

    /** The monitor is checked for the last time before the file is moved into place. */
    private IoConsumer<OutputStream> content(Report content, Monitor monitor) {
        return out -> {
            Exporters.of(format).write(content, Medium.FILE, new MonitoredStream(out, monitor), monitor);
            monitor.check();
        };
    }
}
