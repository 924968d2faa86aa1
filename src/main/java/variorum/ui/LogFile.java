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
 * Where the log is written while the window is open: in a small file beside the settings, which turns over when it is
 * full. Standard error then stays empty.
 */
final class LogFile implements AutoCloseable {
    private static final Logger ALL = Logger.getLogger("");
    /** Held here, since a logger that nobody holds forgets how it was set. */
    private static final Logger OWN = Logger.getLogger("variorum");

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /** The first number is another for each window that is open. */
    private static final Pattern NAME = Pattern.compile("variorum\\.\\d+\\.\\d+\\.log");

    private static final int MOST_BYTES = 256 * 1024;
    private static final int FILES = 2;

    private final Handler file;
    private final List<Handler> before = List.of(ALL.getHandlers());

    private LogFile(Handler file) {
        this.file = file;
    }

    /** Where the newest lines are, of whichever window, for a program that keeps its settings in that folder. */
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
     * From now on, all that is logged goes there.
     *
     * @throws IOException when the file cannot be written; the log then goes where it went
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

    /** As {@link #open}; where that fails, the log says so where it went before. */
    static void begin(Path folder) {
        try {
            open(folder);
        } catch (IOException e) {
            OWN.log(Level.WARNING, "the log cannot be kept in " + folder, e);
        }
    }

    /**
     * JavaFX warns at every start that its classes are not in modules of their own. They are not, on purpose: the
     * libraries round it are no modules either.
     */
    static void passOverClassPathWarning() {
        JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    /** The log goes where it went before. */
    @Override
    public void close() {
        ALL.removeHandler(file);
        before.forEach(ALL::addHandler);
        file.close();
    }

    /** A line an event, with the stack trace below it where there is one. */
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
