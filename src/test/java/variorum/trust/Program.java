package variorum.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the program. */
record Program(Process process, BufferedReader output) implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    /** Does the deed until it is ended; comes back when it was done for the first time. */
    static Program doing(Deed deed) throws IOException {
        Program program =
                start(List.of(), Worker.class, deed.name(), deed.folder().toString());
        String line = program.output.readLine();
        if (!"written".equals(line)) {
            throw new AssertionError(deed.name() + " was not done: " + line);
        }
        return program;
    }

    static Program start(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Program(process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
    }

    /** As the system does that is out of memory, or a person out of patience. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The sentence with which it ended. */
    String lastWords() throws IOException, InterruptedException {
        String last = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            last = line.equals("written") ? last : line;
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return last;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
