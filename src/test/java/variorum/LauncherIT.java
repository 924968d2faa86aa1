package variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a person's shell does: {@code packaging/variorum}, on what was built into {@code target/}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private record Outcome(int status, String output, String errors) {}

    private static final String BASE = "The mayor said 12 people died.\n";
    private static final String OTHER = "The mayor said 15 people died.\n";

    @TempDir
    Path folder;

    private Path launcher;
    private Path base;
    private Path other;

    /** An installation of our own, so that a test may damage it. */
    @BeforeEach
    void install() throws IOException {
        Path target = Files.createDirectories(folder.resolve("program/target"));
        Files.copy(Path.of("target/variorum.jar"), target.resolve("variorum.jar"));
        Files.createSymbolicLink(target.resolve("lib"), Path.of("target/lib").toAbsolutePath());
        launcher = Files.createDirectories(folder.resolve("program/packaging")).resolve("variorum");
        Files.copy(Path.of("packaging/variorum"), launcher);
        base = Files.writeString(folder.resolve("base.txt"), BASE);
        other = Files.writeString(folder.resolve("other.txt"), OTHER);
    }

    @AfterEach
    void removeLink() throws IOException {
        Files.delete(folder.resolve("program/target/lib"));
    }

    @Test
    void standardOutputIsTheReportAloneAlsoWhenTheClassArchiveIsStale() throws Exception {
        Path archive = folder.resolve("program/target/compare.jsa");
        run(Map.of("JAVA_TOOL_OPTIONS", "-XX:ArchiveClassesAtExit=" + archive), launcher, "compare", base, other);
        assertThat(archive).exists();
        makeStale();

        Outcome outcome = run(launcher, "compare", base, other, "--format", "json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(new ObjectMapper()
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(outcome.output())
                        .path("schema")
                        .asText())
                .isEqualTo("variorum-report/1");
    }

    @Test
    void theExitStatusOfAComparisonWithItselfIsZero() throws Exception {
        assertThat(run(launcher, "compare", base, base).status()).isZero();
    }

    @Test
    void aMissingFileIsOnePlainSentenceAndStatusTwo() throws Exception {
        Outcome outcome = run(launcher, "compare", base, folder.resolve("gone.txt"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines()).hasSize(1).allMatch(line -> line.contains("gone.txt"));
    }

    @Test
    @EnabledIfSystemProperty(named = "fx.display", matches = ".*", disabledReason = "needs the libraries of a display")
    void withoutADisplayTheWindowIsRefusedInOneSentence() throws Exception {
        Outcome outcome = run(Map.of("DISPLAY", ":9999"), launcher, base, other);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errors())
                .doesNotContain("Exception")
                .endsWith("variorum: there is no display to open the window on; 'variorum compare' needs none.\n");
    }

    @Test
    void theLauncherFindsItsFolderThroughSymbolicLinks() throws Exception {
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of("program/packaging/variorum"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner);

        assertThat(run(outer, "compare", base, other).status()).isEqualTo(1);
    }

    @Test
    void namesBeyondAsciiAreReadAlsoWithoutALocale() throws Exception {
        String script =
                "name=$3/$(printf 'gr\\303\\266\\303\\237e.txt'); cp \"$2\" \"$name\"; LC_ALL=C \"$1\" compare \"$2\" \"$name\"";

        Outcome outcome = run(Path.of("/bin/sh"), "-c", script, "sh", launcher, base, folder);

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void beforeTheBuildTheLauncherSaysWhatToDo() throws Exception {
        Files.delete(folder.resolve("program/target/variorum.jar"));

        Outcome outcome = run(launcher, "compare", base, other);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines()).hasSize(1).allMatch(line -> line.contains("not built yet"));
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path home = folder.resolve("old-java");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Outcome outcome = run(Map.of("JAVA_HOME", home.toString()), launcher, "compare", base, other);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errors()).contains("Java 11.0.2");
    }

    /**
     * The archive knows the time of the jar that it was made from; the launcher only sees that it is the newer of the
     * two.
     */
    private void makeStale() throws IOException {
        Files.setLastModifiedTime(folder.resolve("program/target/variorum.jar"), FileTime.from(Instant.EPOCH));
    }

    private Outcome run(Path command, Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), command, arguments);
    }

    private Outcome run(Map<String, String> environment, Path command, Object... arguments)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command), Stream.of(arguments))
                        .map(Object::toString)
                        .toList())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }
}
