package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Against;
import variorum.model.Version;
import variorum.session.HandCorrections;

class AllStoriesTest {
    @Test
    void theVersionThatTellsWhatTheBaseTellsStaysBesideItWhenThereIsNoRoomForAll() {
        OpenSet all = new Stories(nineEssaysOfWhichTwoTellTheSame(0)).showingAll();

        assertThat(all.columns()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void anotherBaseHasItBesideItToo() {
        OpenSet all = new Stories(nineEssaysOfWhichTwoTellTheSame(1)).showingAll();

        assertThat(all.columns()).containsExactly(1, 0, 2, 3, 4, 5, 6, 7);
    }

    private static OpenSet nineEssaysOfWhichTwoTellTheSame(int base) {
        List<OpenVersion> essays = new ArrayList<>();
        essays.add(version("bus", "bus"));
        essays.add(version("night bus", "bus"));
        IntStream.rangeClosed(3, 9).forEach(number -> essays.add(version("essay " + number, "story " + number)));
        return new OpenSet(essays, base, Against.BASE, Set.of(2, 3, 4, 5, 6, 7, 8), HandCorrections.NONE);
    }

    private static OpenVersion version(String name, String story) {
        return OpenVersion.pasted(new Version(name, Optional.empty(), "", List.of()))
                .inStory(story);
    }
}
