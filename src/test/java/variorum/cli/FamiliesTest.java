package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.TwoStories.FERRY;
import static variorum.testing.TwoStories.FERRY_CUT;
import static variorum.testing.TwoStories.FERRY_REWORDED;
import static variorum.testing.TwoStories.ORCHARD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} where the versions are of two stories. */
class FamiliesTest {
    @TempDir
    Path folder;

    private Path orchard;
    private Path ferry;

    @BeforeEach
    void writeVersions() throws IOException {
        orchard = write("1-orchard.txt", ORCHARD);
        ferry = write("2-ferry.txt", FERRY);
        write("3-ferry.txt", FERRY_REWORDED);
        write("4-ferry.txt", FERRY_CUT);
    }

    @Test
    void aFamilyIsComparedAloneTheLargestUnderTheFirstNumber() throws IOException {
        CommandRun run = CommandRun.of("compare", folder, "--family", "1", "--format", "json");

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(fields(run, "name")).containsExactly("2-ferry.txt", "3-ferry.txt", "4-ferry.txt");
        assertThat(fields(run, "family")).containsOnly("");
    }

    @Test
    void allAreComparedOtherwiseAndEachTellsItsFamily() throws IOException {
        CommandRun run = CommandRun.of("compare", folder, "--format", "json");

        assertThat(fields(run, "family")).containsExactly("1", "0", "0", "0");
    }

    @Test
    void versionsOfOneStoryTellNoFamily() throws IOException {
        Files.delete(orchard);

        assertThat(fields(CommandRun.of("compare", folder, "--format", "json"), "family"))
                .containsExactly("", "", "");
    }

    @Test
    void theTextReportSaysInOneLineThatThereAreSeveralStories() {
        assertThat(CommandRun.of("compare", folder).output())
                .startsWith("These versions are of 2 stories: 2-ferry.txt and 2 more; 1-orchard.txt.\n");
    }

    @Test
    void twoFilesAreComparedWhateverTheyAre() {
        CommandRun run = CommandRun.of("compare", orchard, ferry);

        assertThat(run.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(run.output()).startsWith("1-orchard.txt -> 2-ferry.txt");
    }

    @Test
    void aFamilyThatIsNotThereIsTroubleThatSaysHowManyThereAre() {
        assertTrouble("there is no family 3; there are 2.", "--family", "3");
        assertTrouble("there is no family 0; there are 2.", "--family=0");
        assertTrouble("--family takes the number of a family, not two.", "--family", "two");
    }

    @Test
    void aVersionWithoutRelativesHasNothingToBeComparedWith() {
        assertTrouble("family 2 is one version alone, with nothing to compare it with.", "--family", "2");
    }

    @Test
    void theFoldersInAFolderAreNamedAndNotRead() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        write("drafts/ferry.txt", FERRY);
        String named = "variorum: further folders, not read: drafts (1)\n";

        assertThat(CommandRun.of("families", folder).output()).doesNotContain("drafts");
        assertThat(CommandRun.of("families", folder).errors()).isEqualTo(named);
        assertThat(CommandRun.of("compare", folder).errors()).isEqualTo(named);
        assertThat(CommandRun.of("compare", folder, "--quiet").errors()).isEmpty();
    }

    private void assertTrouble(String sentence, String... options) {
        List<Object> words = new ArrayList<>(List.of("compare", folder));
        words.addAll(List.of(options));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).isEqualTo("variorum: " + sentence + System.lineSeparator());
    }

    private static List<String> fields(CommandRun run, String name) throws IOException {
        List<String> values = new ArrayList<>();
        for (JsonNode version : new ObjectMapper().readTree(run.output()).path("versions")) {
            values.add(version.path(name).asText());
        }
        return values;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
