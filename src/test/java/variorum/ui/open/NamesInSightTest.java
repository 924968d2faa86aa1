package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.model.Against;
import variorum.model.Version;
import variorum.session.HandCorrections;

class NamesInSightTest {
    @Test
    void whatTheVersionsOfTheStoryInSightHaveInCommonGoesAlsoWhereOthersAreNamedDifferently() {
        OpenSet set = new OpenSet(
                List.of(
                        version("2026-03-12 ferry.txt", "ferry"),
                        version("2026-03-14 ferry.txt", "ferry"),
                        version("orchard.txt", "orchard")),
                0,
                Against.BASE,
                Set.of(2),
                HandCorrections.NONE);

        assertThat(new Stories(set).shortNames().of("2026-03-12 ferry.txt")).endsWith("…12 ferry");
        assertThat(new Stories(set).shortNames().of("orchard.txt")).endsWith("orchard");
    }

    private static OpenVersion version(String name, String story) {
        return OpenVersion.pasted(new Version(name, Optional.empty(), "", List.of()))
                .inStory(story);
    }
}
