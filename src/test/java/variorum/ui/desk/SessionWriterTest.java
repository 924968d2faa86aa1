package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.session.Session;
import variorum.session.SessionStore;
import variorum.testing.CancelledMonitor;

class SessionWriterTest {
    @TempDir
    Path folder;

    @Test
    void aSaveThatANewerOneOvertookWritesNothing() {
        SessionWriter writer = new SessionWriter(new SessionStore(folder));

        assertThatThrownBy(() -> writer.write(Session.EMPTY, new ReviewKeeping().saving(), new CancelledMonitor()))
                .isInstanceOf(CancellationException.class);

        assertThat(folder).isEmptyDirectory();
    }
}
