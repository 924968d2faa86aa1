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
 * A report on its way to disk: one file, or, where the format holds one pair only and there are more, a folder with a
 * file for each.
 *
 * @param target the file or folder
 */
public record ReportFiles(Report report, Format format, Path target) {
    /**
     * What a report on these versions may be called where nobody said it, without an ending.
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
    public boolean areInFolder() {
        return format.holdsOnePair() && report.collation().comparisons().size() > 1;
    }

    /**
     * Writes all of it or, whatever goes wrong, nothing.
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

    /** The last look at the monitor comes before the file is moved to its place. */
    private IoConsumer<OutputStream> content(Report content, Monitor monitor) {
        return out -> {
            Exporters.of(format).write(content, Medium.FILE, new MonitoredStream(out, monitor), monitor);
            monitor.check();
        };
    }
}
