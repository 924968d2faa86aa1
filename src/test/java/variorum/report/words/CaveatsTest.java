package variorum.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.model.Caveat;
import variorum.model.Version;

final class CaveatsTest {
    @Test
    void trackedChangesAndAFileWithoutTextAreTold() {
        Version version =
                new Version("a.docx", Optional.empty(), "", List.of(), Set.of(Caveat.TRACKED_CHANGES, Caveat.NO_TEXT));
        assertThat(Caveats.of(version)).containsExactly("tracked changes read as accepted", "no text in the file");
        assertThat(Caveats.of(new Version("a.txt", Optional.empty(), "", List.of())))
                .isEmpty();
    }
}
