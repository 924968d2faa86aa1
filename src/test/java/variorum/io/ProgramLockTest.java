package variorum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProgramLockTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLockedIsNotLockedAgainUntilItIsLetGo() throws IOException {
        Path file = folder.resolve("not-yet-there").resolve("session.lock");
        ProgramLock first = ProgramLock.attempt(file).orElseThrow();
        assertThat(ProgramLock.attempt(file)).isEmpty();

        first.close();

        assertThat(ProgramLock.attempt(file)).isPresent();
    }

    @Test
    @Timeout(20)
    void whoeverDoesNotLetGoHoldsUpTheOthersForMomentsOnly() throws IOException {
        Path file = folder.resolve("settings.json");
        try (ProgramLock stuck = ProgramLock.whileChanging(file);
                ProgramLock other = ProgramLock.whileChanging(file)) {
            assertThat(other).isNotEqualTo(stuck);
        }
    }

    @Test
    void whereNothingCanBeLockedWorkGoesOn() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "no folder");

        ProgramLock.whileChanging(noFolder.resolve("settings.json")).close();

        assertThat(noFolder).hasContent("no folder");
    }
}
