package variorum.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Runs other programs and waits for them. What they write is lost. */
final class Processes {
    /** The first exit status that means trouble; 1 only says that two texts differ. */
    private static final int TROUBLE = 2;

    private static final List<String> MEASURING = List.of("/usr/bin/time", "-f", "%M", "-o");

    private Processes() {}

    static boolean succeeds(List<String> command) {
        try {
            return status(command) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * How long the program takes from start to end.
     *
     * @throws IOException when it cannot be started or fails
     */
    static double millis(List<String> command) throws IOException {
        long start = System.nanoTime();
        int status = status(command);
        double millis = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        if (status >= TROUBLE) {
            throw new IOException("exit status " + status + ": " + String.join(" ", command));
        }
        return millis;
    }

    /** The most memory that the program holds, in MB; empty without GNU time. */
    static OptionalLong peakMemory(List<String> command) throws IOException {
        Path answer = Files.createTempFile("memory", ".txt");
        try {
            List<String> measured = new ArrayList<>(MEASURING);
            measured.add(answer.toString());
            measured.addAll(command);
            status(measured);
            List<String> lines = Files.readAllLines(answer);
            return OptionalLong.of(Long.parseLong(lines.get(lines.size() - 1)) >> 10);
        } catch (IOException | RuntimeException noGnuTime) {
            return OptionalLong.empty();
        } finally {
            Files.delete(answer);
        }
    }

    private static int status(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted", e);
        }
    }
}
