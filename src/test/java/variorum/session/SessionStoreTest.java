package variorum.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {
    @TempDir
    Path folder;

    @Test
    void theFirstOfTwoWindowsIsSoFromTheVeryFirstStart() throws IOException {
        Path notYetThere = folder.resolve("variorum");
        try (SessionStore first = new SessionStore(notYetThere);
                SessionStore second = new SessionStore(notYetThere)) {
            assertThat(first.isForThisWindow()).isTrue();
            assertThat(second.isForThisWindow()).isFalse();
        }
    }
}
