package variorum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void theSetOpenedLastComesFirstAndStandsOnlyOnce() {
        Settings settings = Settings.DEFAULT
                .withOpened(set("monday"))
                .withOpened(set("tuesday"))
                .withOpened(set("monday"));

        assertThat(settings.recent()).containsExactly(set("monday"), set("tuesday"));
    }

    @Test
    void aSetThatGrowsStandsOnce() {
        Settings settings = Settings.DEFAULT
                .withOpened(set("monday"))
                .withOpened(set("wire"))
                .withOpened(set("wire", "morning"))
                .withOpened(set("wire", "morning", "evening"));

        assertThat(settings.recent()).containsExactly(set("wire", "morning", "evening"), set("monday"));
    }

    @Test
    void onlyTheLastEightSetsAreRemembered() {
        Settings settings = Settings.DEFAULT;
        for (int number = 1; number <= 10; number++) {
            settings = settings.withOpened(set("set" + number));
        }

        assertThat(settings.recent()).hasSize(8).startsWith(set("set10")).endsWith(set("set3"));
    }

    @Test
    void typeNeverBecomesUnreadable() {
        assertThat(Looks.FIRST.withTypeSize(0).typeSize()).isEqualTo(Looks.SMALLEST_TYPE);
        assertThat(Looks.FIRST.withTypeSize(1000).typeSize()).isEqualTo(Looks.LARGEST_TYPE);
    }

    @Test
    void aWindowHasAPlaceAndASize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowBounds(Double.NaN, 0, 800, 600, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowBounds(0, 0, 0, 600, false));
    }

    private static RecentSet set(String... paths) {
        return new RecentSet(Stream.of(paths).map(Path::of).toList());
    }
}
