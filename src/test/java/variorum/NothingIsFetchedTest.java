package variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.cli.ExitStatus;

/** Files that refer to another machine are read, and reports are made of them, where no connection can be made. */
final class NothingIsFetchedTest {
    private static final int WAYS = 5;

    @TempDir
    Path folder;

    @Test
    void whatFilesReferToIsNotFetchedInReadingThem() throws Exception {
        List<Path> files = new RemoteFiles(folder).read();
        List<String> commands = new ArrayList<>();
        files.forEach(file -> commands.add(compare(file, file)));
        assertThat(run(commands))
                .filteredOn(NothingIsFetchedTest::isAnswer)
                .hasSize(files.size())
                .containsOnly(Offline.STATUS + ExitStatus.SAME);
    }

    @Test
    void whatIsRefusedIsNotFetchedFirst() throws Exception {
        Path file = new RemoteFiles(folder).refused();
        assertThat(run(List.of(compare(file, file))))
                .anyMatch(line -> line.contains("it has a document type"))
                .filteredOn(NothingIsFetchedTest::isAnswer)
                .containsExactly(Offline.STATUS + ExitStatus.TROUBLE);
    }

    @Test
    void whatTextsReferToIsNotFetchedInWritingReports() throws Exception {
        Path base = Files.writeString(folder.resolve("a.txt"), "See <img src='%s/a.png'>.".formatted(RemoteFiles.HOST));
        Path other =
                Files.writeString(folder.resolve("b.txt"), "See @import url(%s/b.css).".formatted(RemoteFiles.HOST));
        List<String> commands = Stream.of("html", "docx", "pdf")
                .map(ending -> compare(
                        base,
                        other,
                        "--output",
                        folder.resolve("report." + ending).toString()))
                .toList();
        assertThat(run(commands))
                .filteredOn(NothingIsFetchedTest::isAnswer)
                .hasSize(commands.size())
                .containsOnly(Offline.STATUS + ExitStatus.DIFFERENT);
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }

    /** Or else the other tests would show nothing. */
    @Test
    void everyWayOutIsClosedAndTold() throws Exception {
        assertThat(run(List.of(Offline.TRY))).hasSize(WAYS).allMatch(line -> line.startsWith(Offline.ATTEMPT));
    }

    private static boolean isAnswer(String line) {
        return line.startsWith(Offline.STATUS) || line.startsWith(Offline.ATTEMPT);
    }

    private static String compare(Path base, Path other, String... options) {
        List<String> words = new ArrayList<>(List.of("compare", base.toString(), other.toString()));
        words.addAll(List.of(options));
        return String.join(Offline.BETWEEN, words);
    }

    /** What the commands say on both streams. */
    private List<String> run(List<String> commands) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.nio.channels.spi.SelectorProvider=" + ClosedChannels.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                Offline.class.getName()));
        words.addAll(commands);
        Path said = Files.createTempFile(folder, "said", ".out");
        new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, UTF_8).lines().toList();
    }
}
