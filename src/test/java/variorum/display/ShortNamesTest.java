package variorum.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private static String shortest(String name, String... others) {
        List<String> all =
                Stream.concat(Stream.of(name), List.of(others).stream()).toList();
        List<String> cuts = ShortNames.of(all).of(name);
        return cuts.get(cuts.size() - 1);
    }

    @Test
    void whatAllBeginWithAndTheirEndingGo() {
        assertThat(ShortNames.of(List.of("2026-03-12 draft.txt", "2026-03-14 final.txt"))
                        .of("2026-03-12 draft.txt"))
                .containsExactly("2026-03-12 draft.txt", "2026-03-12 draft", "…12 draft.txt", "…12 draft");
    }

    @Test
    void ofWhatAllBeginWithOneWordGoesAfterTheOther() {
        assertThat(ShortNames.of(List.of("Supply agreement draft 1.docx", "Supply agreement draft 2.docx"))
                        .of("Supply agreement draft 1.docx"))
                .containsExactly(
                        "Supply agreement draft 1.docx",
                        "Supply agreement draft 1",
                        "…agreement draft 1.docx",
                        "…agreement draft 1",
                        "…draft 1.docx",
                        "…draft 1",
                        "…1.docx",
                        "…1");
    }

    @Test
    void aNumberOrWordIsNotCutApart() {
        assertThat(shortest("story-1871.txt", "story-1817.txt")).isEqualTo("…1871");
        assertThat(shortest("harbour.txt", "harbinger.txt")).isEqualTo("harbour");
    }

    @Test
    void aShortBeginningStays() {
        assertThat(shortest("1 wire.txt", "1 late.txt")).isEqualTo("1 wire");
    }

    @Test
    void endingsThatDifferStay() {
        assertThat(shortest("wire.txt", "wire.docx")).isEqualTo("wire.txt");
    }

    @Test
    void aNameThatAllOthersBeginWithStaysWhole() {
        assertThat(shortest("harbour", "harbour 2")).isEqualTo("harbour");
    }

    @Test
    void oneNameAloneStaysWhole() {
        assertThat(shortest("2026-03-12 draft.txt")).isEqualTo("2026-03-12 draft.txt");
    }
}
