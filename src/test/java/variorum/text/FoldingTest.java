package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What letter case and typography are, and what they are not. */
class FoldingTest {
    static Stream<Arguments> sameButForForm() {
        return Stream.of(
                Arguments.of("ByteDance", "BYTEDANCE"),
                Arguments.of("straße", "STRASSE"),
                Arguments.of("Ναυσικάς", "ΝΑΥΣΙΚΆΣ"),
                Arguments.of("Café", "CAFE\u0301"),
                Arguments.of("don’t", "don't"),
                Arguments.of("co‑operate", "co-operate"),
                Arguments.of("co\u00ADoperate", "cooperate"),
                Arguments.of("“", "\""),
                Arguments.of("»", "\""),
                Arguments.of("–", "-"),
                Arguments.of("—", "--"),
                Arguments.of("—", "---"),
                Arguments.of("…", "..."),
                Arguments.of("ﬁnal", "final"),
                Arguments.of("½", "1/2"),
                Arguments.of("Mr.", "mr"),
                Arguments.of("1\u202F200", "1 200"),
                Arguments.of("كتـــاب", "كتاب"),
                Arguments.of("می\u200Cخواهم", "میخواهم"),
                Arguments.of("❤\uFE0F", "❤"),
                Arguments.of("ＡＢＣ", "abc"));
    }

    static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of("cafe", "café"),
                Arguments.of("its", "it's"),
                Arguments.of("well-known", "wellknown"),
                Arguments.of("1,200", "1.200"),
                Arguments.of("'", "\""),
                Arguments.of(".", ","),
                Arguments.of("U.S.", "us"),
                Arguments.of("1 200", "1200"),
                Arguments.of("👍🏽", "👍🏿"));
    }

    @ParameterizedTest
    @MethodSource("sameButForForm")
    void wordsThatDifferOnlyInCaseOrTypographyFoldToTheSame(String one, String two) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(two));
    }

    @ParameterizedTest
    @MethodSource("different")
    void wordsThatAReaderTellsApartStayApart(String one, String two) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(two));
    }

    @ParameterizedTest
    @MethodSource("sameButForForm")
    void foldingWhatIsFoldedChangesNothing(String one, String two) {
        assertThat(Folding.fold(Folding.fold(one))).isEqualTo(Folding.fold(one));
        assertThat(Folding.fold(Folding.fold(two))).isEqualTo(Folding.fold(two));
    }
}
