package variorum.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program says and leaves when the computer fails it while it works. */
@EnabledOnOs(OS.LINUX)
class FaultsTest {
    /** Of each fault with what was said of it, what was being written. */
    private static final Map<List<String>, Set<String>> TOLD = new TreeMap<>(Comparator.comparing(String::valueOf));

    @TempDir
    Path above;

    /** What can be done to a version. */
    private enum Replacement {
        NOTHING("removed"),
        FOLDER("a folder in its place"),
        PIPE("a pipe in its place"),
        DEVICE("a device in its place"),
        LINK_LOOP("a link to itself in its place");

        private final String fault;

        Replacement(String fault) {
            this.fault = fault;
        }

        void putInPlaceOf(Path file) throws IOException, InterruptedException {
            Files.delete(file);
            switch (this) {
                case NOTHING -> {
                    // it is gone
                }
                case FOLDER -> Files.createDirectory(file);
                case PIPE -> make("mkfifo", file.toString());
                case DEVICE -> make("mknod", file.toString(), "c", "1", "5");
                case LINK_LOOP -> Files.createSymbolicLink(file, file.getFileName());
            }
        }

        private static void make(String... command) throws IOException, InterruptedException {
            assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, command[0] + " works here");
        }
    }

    @Test
    void aFullDiskLeavesTheOldFiles() throws Exception {
        try (SmallDisk disk = SmallDisk.of(8192, above.resolve("disk"))) {
            List<Deed> deeds = Deed.in(disk.folder());
            List<byte[]> before = write(deeds);
            disk.fill();
            for (int index = 0; index < deeds.size(); index++) {
                Deed deed = deeds.get(index);
                String sentence = refusal(deed);
                assertThat(deed.file()).hasBinaryContent(before.get(index));
                tell("the disk is full", deed, sentence);
            }
            assertThat(names(disk.folder())).noneMatch(name -> name.startsWith(".variorum"));
            deeds.get(0).assertVersionsAreUntouched();
        }
    }

    @Test
    void aFolderThatMayNoLongerBeWrittenKeepsTheOldFiles() throws Exception {
        try (SmallDisk disk = SmallDisk.of(8192, above.resolve("disk"))) {
            List<Deed> deeds = Deed.in(disk.folder());
            List<byte[]> before = write(deeds);
            disk.forbidWriting();
            for (int index = 0; index < deeds.size(); index++) {
                String sentence = refusal(deeds.get(index));
                assertThat(deeds.get(index).file()).hasBinaryContent(before.get(index));
                tell("the disk may only be read", deeds.get(index), sentence);
            }
            deeds.get(0).assertVersionsAreUntouched();
        }
    }

    @Test
    void aFolderThatIsRemovedMeanwhileEndsTheWorkWithASentence() throws Exception {
        for (String name : List.of("kept.variorum", "html", "pdf")) {
            Deed deed = Deed.of(name, Files.createDirectory(above.resolve(name)).resolve("folder"));
            Files.createDirectory(deed.folder());
            deed.makeVersions();
            try (Program program = Program.doing(deed)) {
                remove(deed.folder());
                String sentence = program.lastWords();
                assertIsSentence(sentence);
                tell("the folder is removed", deed, sentence);
            }
            deed.assertVersionsAreUntouched();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionThatIsReplacedMeanwhileEndsTheWorkWithASentence(Replacement replacement) throws Exception {
        Deed deed = Deed.of("text", Files.createDirectory(above.resolve("folder")));
        deed.makeVersions();
        Path version = deed.versions().get(1);
        try (Program program = Program.doing(deed)) {
            replacement.putInPlaceOf(version);
            String sentence = program.lastWords();
            assertIsSentence(sentence);
            assertThat(sentence).contains(version.getFileName().toString());
            tell("a version: " + replacement.fault, deed, sentence);
        }
        deed.assertVersionsAreUntouched(version);
        assertThat(Files.size(deed.file())).isPositive();
        assertThat(names(deed.folder()))
                .containsExactly(deed.file().getFileName().toString());
    }

    @Test
    void damagedFilesOfItsOwnAreSetAsideWithASentence() throws Exception {
        Path folder = Files.createDirectory(above.resolve("folder"));
        for (String name : List.of("settings.json", "session.json", "reviews.json")) {
            Deed deed = Deed.of(name, folder);
            deed.write(0);
            byte[] half = Arrays.copyOf(Files.readAllBytes(deed.file()), (int) Files.size(deed.file()) / 2);
            Files.write(deed.file(), half);
            String sentence = deed.complaint();
            assertIsSentence(sentence);
            assertThat(folder.resolve(name + ".damaged")).hasBinaryContent(half);
            assertThat(deed.complaint()).isEmpty();
            tell("its own file was cut in half", deed, sentence);
        }
    }

    private static List<byte[]> write(List<Deed> deeds) throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (Deed deed : deeds) {
            deed.makeVersions();
            deed.write(0);
            written.add(Files.readAllBytes(deed.file()));
        }
        return written;
    }

    private static String refusal(Deed deed) {
        List<String> sentences = new ArrayList<>();
        assertThatThrownBy(() -> deed.write(1))
                .isInstanceOf(IOException.class)
                .satisfies(failure -> sentences.add(failure.getMessage()));
        assertIsSentence(sentences.get(0));
        return sentences.get(0);
    }

    private static void assertIsSentence(String sentence) {
        assertThat(sentence).isNotBlank().endsWith(".").doesNotContain("\n", "Exception");
    }

    /** As often as it takes while somebody writes into it. */
    private static void remove(Path folder) throws IOException {
        while (Files.exists(folder)) {
            for (String name : names(folder)) {
                Files.deleteIfExists(folder.resolve(name));
            }
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException again) {
                // a file came meanwhile
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** The names of files and folders are the test's. */
    private void tell(String fault, Deed deed, String sentence) {
        String told = sentence.replaceFirst("^variorum: ", "")
                .replace(deed.file().toString(), "FILE")
                .replace(deed.folder().toString(), "FOLDER")
                .replaceAll("\\S*/version \\d\\.txt", "VERSION");
        TOLD.computeIfAbsent(List.of(fault, told), key -> new LinkedHashSet<>()).add(deed.name());
    }

    @AfterAll
    static void writeTable() throws IOException {
        Reliability.write(
                "faults",
                List.of("fault", "while it writes", "the program says"),
                TOLD.entrySet().stream()
                        .map(row -> List.of(
                                row.getKey().get(0),
                                String.join(", ", row.getValue()),
                                row.getKey().get(1)))
                        .toList());
    }
}
