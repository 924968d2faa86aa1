package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Against;
import variorum.model.Version;

class OpenSetTest {

    @Test
    void theBaseStandsFirstAndTheOthersAsGiven() {
        assertThat(ofFiles(4).withBase(2).columns()).containsExactly(2, 0, 1, 3);
    }

    @Test
    void aChainStandsAsGiven() {
        assertThat(ofFiles(3).withBase(2).withAgainst(Against.PREVIOUS).columns())
                .containsExactly(0, 1, 2);
    }

    @Test
    void eightVersionsAreShownAtFirstAndMoreCanBe() {
        OpenSet set = ofFiles(10);

        assertThat(set.columns()).hasSize(8);
        assertThat(set.toggled(9).columns()).hasSize(9).contains(9);
    }

    @Test
    void twoVersionsAtLeastAreShown() {
        OpenSet set = ofFiles(3).toggled(1);

        assertThat(set.columns()).containsExactly(0, 2);
        assertThat(set.canToggle(2)).isFalse();
        assertThat(set.toggled(2)).isEqualTo(set);
    }

    @Test
    void theBaseIsAlwaysShown() {
        OpenSet set = ofFiles(3);

        assertThat(set.toggled(0)).isEqualTo(set);
        assertThat(set.toggled(2).withBase(2).columns()).containsExactly(2, 0, 1);
    }

    @Test
    void aHiddenVersionIsComparedWithTheBaseAllTheSame() {
        OpenSet set = ofFiles(3).toggled(1);

        assertThat(set.request()).isEqualTo(ofFiles(3).request());
        assertThat(set.columnsOfCollation()).containsExactly(0, 2);
    }

    @Test
    void aHiddenVersionIsNoLinkOfTheChain() {
        OpenSet set = ofFiles(3).withAgainst(Against.PREVIOUS).toggled(1);

        assertThat(set.request().versions()).containsExactly(set.version(0), set.version(2));
        assertThat(set.columnsOfCollation()).containsExactly(0, 1);
        assertThat(set.compared()).containsExactly(0, 2);
    }

    @Test
    void theSameFileIsOpenedOnce() {
        OpenSet set = OpenSet.EMPTY.with(List.of(file("a.txt"), file("b.txt"), file("a.txt")));

        assertThat(set.size()).isEqualTo(2);
        assertThat(set.with(List.of(file("b.txt")))).isEqualTo(set);
    }

    @Test
    void namesGrowWhereTwoWouldBeTheSame() {
        OpenSet set = OpenSet.EMPTY.with(List.of(file("monday/wire.txt"))).with(List.of(file("friday/wire.txt")));

        assertThat(set.version(0).name())
                .isEqualTo(Path.of("monday", "wire.txt").toString());
        assertThat(set.version(1).name())
                .isEqualTo(Path.of("friday", "wire.txt").toString());
    }

    @Test
    void pastedTextsAreCounted() {
        OpenSet set = OpenSet.EMPTY.with(List.of(pasted(), pasted()));

        assertThat(set.version(0).name()).isEqualTo("Pasted text");
        assertThat(set.version(1).name()).isEqualTo("Pasted text 2");
    }

    @Test
    void aPastedTextIsCalledAsWishedUnlessAnotherIs() {
        OpenSet set = OpenSet.EMPTY.with(List.of(file("wire.txt"), pasted(), pasted()));

        assertThat(set.naming(1, " By\nhand ").version(1).name()).isEqualTo("By hand");
        assertThat(set.naming(1, "Pasted text 2").version(1).name()).isEqualTo("Pasted text 2 2");
        assertThat(set.naming(1, " ")).isEqualTo(set);
        assertThat(set.naming(0, "By hand")).isEqualTo(set);
    }

    static OpenSet ofFiles(int count) {
        return OpenSet.EMPTY.with(IntStream.range(0, count)
                .mapToObj(number -> file("version" + number + ".txt"))
                .toList());
    }

    static OpenVersion file(String name) {
        return OpenVersion.of(Path.of(name), new Version(name, Optional.empty(), name, List.of()));
    }

    private static OpenVersion pasted() {
        return OpenVersion.pasted(new Version("Pasted text", Optional.empty(), "text", List.of()));
    }
}
