package variorum.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.cli.CommandRun;
import variorum.report.Format;

/** Whatever a file holds, comparing it gives a report or one sentence, soon, and leaves nothing behind. */
class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration LONGEST_OF_A_MEGABYTE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final int MEGABYTE = 1 << 20;

    /** They refuse what others can hold. */
    private static final Set<Format> MORE_CHOOSY = Set.of(Format.PATCH, Format.PDF);

    private static final PrintStream ERRORS = System.err;

    private static Set<Thread> threadsBefore = Set.of();

    private final ByteArrayOutputStream sayings = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path base;
    private Path reports;

    @BeforeAll
    static void countThreads() {
        threadsBefore = Thread.getAllStackTraces().keySet();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        base = Files.write(
                Files.createDirectory(folder.resolve("base")).resolve("base.txt"), DamagedFiles.sound("article.txt"));
        reports = Files.createDirectory(folder.resolve("reports"));
    }

    /** What libraries say there stands beside the program's sentence. */
    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(sayings, true, UTF_8));
    }

    @AfterEach
    void nothingElseWasSaid() {
        System.setErr(ERRORS);
        assertThat(sayings.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variorum.trust.HostileCorpus#tried")
    void comparingItGivesAReportOrASentence(HostileFile hostile) throws IOException {
        Path file = hostile.in(Files.createDirectory(folder.resolve("hostile")));
        for (Format format : Format.values()) {
            boolean isTooLongToLayOut = format == Format.PDF && Files.size(file) >= MEGABYTE;
            if (!isTooLongToLayOut && !isReport(file, format)) {
                break;
            }
        }
        assertThat(file).hasBinaryContent(hostile.bytes().get());
        assertThat(base).hasBinaryContent(DamagedFiles.sound("article.txt"));
        assertThat(names(folder)).containsExactlyInAnyOrder("base", "hostile", "reports");
    }

    /** Whether it gave a report; else it gave a sentence. */
    private boolean isReport(Path file, Format format) throws IOException {
        Path report = reports.resolve("report." + format.ending());
        CommandRun run = soon(
                Files.size(file), () -> run("compare", "--format", format.id(), "--output", report, "--", base, file));
        if (run.status() < 2) {
            assertThat(run.errors()).isEmpty();
            assertThat(Files.size(report) > 0 || format == Format.PATCH)
                    .as("%s has something in it", format)
                    .isTrue();
            assertThat(names(reports)).containsExactly(report.getFileName().toString());
            Files.delete(report);
            return true;
        }
        assertThat(run.errors()).startsWith("variorum: ").endsWith(".\n").hasLineCount(1);
        assertThat(names(reports)).isEmpty();
        return MORE_CHOOSY.contains(format);
    }

    /** Where the memory is too small, the process says so itself. */
    private static CommandRun run(Object... arguments) {
        try {
            return CommandRun.of(arguments);
        } catch (OutOfMemoryError e) {
            return new CommandRun(2, "", "variorum: the versions are too large for the memory that Java has here.\n");
        }
    }

    /** Others may use the computer meanwhile, so that time is told by its work; what never ends is ended. */
    private static CommandRun soon(long bytes, ThrowingSupplier<CommandRun> command) {
        long before = workDone();
        CommandRun run = assertTimeoutPreemptively(LONGEST_WAIT, command);
        Duration work = Duration.ofNanos(workDone() - before);
        assertThat(work)
                .isLessThan(LONGEST.plus(LONGEST_OF_A_MEGABYTE.multipliedBy((bytes + MEGABYTE - 1) / MEGABYTE)));
        return run;
    }

    private static long workDone() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        }
    }

    @AfterAll
    static void noThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!threadsBefore.contains(thread) && !thread.isDaemon()) {
                thread.join(LONGEST.toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }
}
