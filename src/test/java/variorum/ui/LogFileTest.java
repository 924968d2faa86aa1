package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path home;

    @Test
    void whatIsLoggedStandsInTheFileWithItsTrace() throws IOException {
        Path folder = home.resolve("50 % of it");

        LogFile log = LogFile.open(folder);
        System.getLogger("variorum").log(Level.DEBUG, "it was so", new IllegalStateException("because"));
        log.close();
        System.getLogger("variorum").log(Level.DEBUG, "it was over");

        assertThat(LogFile.in(folder))
                .content()
                .contains("it was so", "IllegalStateException: because", "LogFileTest")
                .doesNotContain("it was over");
    }

    @Test
    void aLogThatIsOpenedAgainGoesOn() throws IOException {
        for (String line : new String[] {"first", "second"}) {
            LogFile log = LogFile.open(home);
            System.getLogger("variorum").log(Level.INFO, line);
            log.close();
        }

        assertThat(LogFile.in(home)).content().contains("first", "second");
    }

    @Test
    void twoWindowsHaveALogEachAndTheOneWrittenLastIsShown() throws IOException {
        LogFile first = LogFile.open(home);
        System.getLogger("variorum").log(Level.INFO, "in the first");
        LogFile second = LogFile.open(home);
        System.getLogger("variorum").log(Level.INFO, "in the second");
        second.close();
        first.close();
        Files.setLastModifiedTime(home.resolve("variorum.0.0.log"), FileTime.from(Instant.EPOCH));

        assertThat(LogFile.in(home)).hasExtension("log").content().contains("in the second");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatIOException().isThrownBy(() -> LogFile.open(file.resolve("log")));
    }
}
