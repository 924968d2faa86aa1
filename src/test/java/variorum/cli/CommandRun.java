package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import variorum.report.content.Medium;

/** What a command gave. */
public record CommandRun(int status, String output, String errors) {

    /** What every command is given on standard input. */
    static final String IN = "The ferry left at noon.\n\nNobody waved.\n";

    static final Instant NOW = Instant.parse("2026-11-22T10:13:00Z");

    public static CommandRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = writingTo(out, arguments);
        return new CommandRun(run.status, out.toString(UTF_8), run.errors);
    }

    /** With the output going elsewhere. */
    static CommandRun writingTo(OutputStream out, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(IN.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                Medium.FILE,
                false,
                InstantSource.fixed(NOW));
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        return new CommandRun(Commands.run(words, terminal), "", err.toString(UTF_8));
    }
}
