package variorum.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The log while the window is open: a small file beside the settings, which is rotated when it is full. Nothing goes to
 * standard error.
 */
final class LogFile implements AutoCloseable {
    private static final Logger ALL = Logger.getLogger("");
    /** Held here, because a logger that is garbage-collected loses its level. */
    private static final Logger OWN = Logger.getLogger("variorum");

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** The first number is different for each open window. */
    private static final Pattern NAME = Pattern.compile("variorum\\.\\d+\\.\\d+\\.log");

    private static final int MOST_BYTES = 256 * 1024;
    private static final int FILES = 2;

    private final Handler file;
    private final List<Handler> before = List.of(ALL.getHandlers());

    private LogFile(Handler file) {
        this.file = file;
    }

    /** The log that was written last, by any window of a program with its settings in that folder. */
    static Path in(Path folder) {
        Path usual = folder.resolve("variorum.0.0.log");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElse(usual);
        } catch (IOException e) {
            return usual;
        }
    }

    /**
     * Opens the log; from now on everything is logged there.
     *
     * @throws IOException if the file cannot be written; the log then stays where it was
     */
    static LogFile open(Path folder) throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/variorum.%u.%g.log";
        Handler file = new FileHandler(pattern, MOST_BYTES, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new Lines());
        file.setLevel(Level.FINE);
        OWN.setLevel(Level.FINE);
        LogFile log = new LogFile(file);
        log.before.forEach(ALL::removeHandler);
        ALL.addHandler(file);
        return log;
    }

    /** As {@link #open}, but only logs a warning if that fails. */
    static void begin(Path folder) {
        try {
            open(folder);
        } catch (IOException e) {
            OWN.log(Level.WARNING, "the log cannot be kept in " + folder, e);
        }
    }

    /**
     * Filters out the warning, at every start, that JavaFX's classes are not in named modules. This is on purpose: the
     * other libraries are no modules either.
     */
    static void passOverClassPathWarning() {
        JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    /** Closes the file; the log goes where it went before. */
    @Override
    public void close() {
        ALL.removeHandler(file);
        before.forEach(ALL::addHandler);
        file.close();
    }

    /** One line for each event, followed by the stack trace if there is one. */
    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord event) {
            StringWriter text = new StringWriter();
            PrintWriter lines = new PrintWriter(text);
            lines.printf(
                    "%tF %<tT  %-7s  %s: %s%n",
                    event.getMillis(), event.getLevel().getName(), event.getLoggerName(), formatMessage(event));
            if (event.getThrown() != null) {
                event.getThrown().printStackTrace(lines);
            }
            return text.toString();
        }
    }
}
