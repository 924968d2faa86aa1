package variorum.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.report.content.Medium;

/**
 * Where a command writes.
 *
 * @param in the version that is called {@code -}
 * @param out the report, and nothing else; unlike {@code System.out} it throws when a write fails
 * @param err everything else
 * @param medium what a report on {@code out} is written on
 * @param showsProgress whether a person watches {@code err}
 * @param clock gives the time at which a report is made
 */
public record Terminal(
        InputStream in, OutputStream out, PrintStream err, Medium medium, boolean showsProgress, InstantSource clock) {
    /** The width where the terminal does not tell its own. */
    private static final int USUAL_WIDTH = 80;

    /**
     * The streams of this process. Java cannot tell which of them is a terminal; the launcher can, and sets
     * {@code variorum.columns} to the width of standard output and {@code variorum.progress} for standard error.
     */
    public static Terminal ofProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Medium medium = medium(System.getProperty("variorum.columns"), System.getenv());
        boolean showsProgress = System.getProperty("variorum.progress") != null;
        return new Terminal(
                new FileInputStream(FileDescriptor.in), out, err, medium, showsProgress, clock(System.getenv()));
    }

    /** Fixed at {@code SOURCE_DATE_EPOCH} where that is set, the convention for output that must be reproducible. */
    static InstantSource clock(Map<String, String> environment) {
        String seconds = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("\\d{1,11}")
                ? InstantSource.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : InstantSource.system();
    }

    /**
     * What standard output is written on.
     *
     * @param columns the width of the terminal, or blank when it is not known; null for no terminal
     * @param environment of the process; {@code NO_COLOR} and a dumb terminal forbid colour
     */
    static Medium medium(@Nullable String columns, Map<String, String> environment) {
        if (columns == null) {
            return Medium.FILE;
        }
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        int width = columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return new Medium(colour, width);
    }

    /** What is written on standard output. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes to {@code out}. It is no trouble when a reader that has seen enough, such as {@code head}, closes the
     * pipe.
     */
    void write(Content content) throws Trouble {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            if (!ClosedPipe.isCauseOf(e)) {
                throw new Trouble("standard output cannot be written: " + e.getMessage() + ".");
            }
        }
    }

    /** Says one plain sentence to the person at the terminal. */
    public void complain(String sentence) {
        err.println("variorum: " + onOneLine(sentence));
    }

    /** File names may contain line ends and control characters, which could steer a terminal. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
