package variorum.ui.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.settings.RecentSet;

class RecentTextsTest {
    private static String name(String... files) {
        return RecentTexts.name(new RecentSet(
                Stream.of(files).map(file -> Path.of("/stories", file)).toList()));
    }

    @Test
    void pairsWithTheSameFirstVersionAreToldApart() {
        assertThat(name("wire.txt")).isEqualTo("wire.txt");
        assertThat(name("wire.txt", "morning.txt")).isEqualTo("wire.txt and morning.txt");
        assertThat(name("wire.txt", "evening.txt")).isEqualTo("wire.txt and evening.txt");
    }

    @Test
    void ofManyTheFirstTwoAreNamed() {
        assertThat(name("wire.txt", "morning.txt", "noon.txt", "evening.txt"))
                .isEqualTo("wire.txt, morning.txt and 2 more");
    }
}
