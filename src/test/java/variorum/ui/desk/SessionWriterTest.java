package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.display.PlanOptions;
import variorum.model.Notes;
import variorum.session.SessionStore;
import variorum.testing.CancelledMonitor;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;

class SessionWriterTest {
    private static final Workspace NOTHING_OPEN =
            new Workspace(OpenSet.EMPTY, Notes.NONE, PlanOptions.FIRST, Arrangement.FIRST, false, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void aSaveThatANewerOneOvertookWritesNothing() {
        SessionWriter writer = new SessionWriter(new SessionStore(folder));

        assertThatThrownBy(() -> writer.write(NOTHING_OPEN, new ReviewKeeping().saving(), new CancelledMonitor()))
                .isInstanceOf(CancellationException.class);

        assertThat(folder).isEmptyDirectory();
    }
}
