package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.edit.DrawnEdits.compare;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.text.Folding;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void wordsAreFoldedAsTokensAre(Language language) {
        List<String> words = Stream.of(language.functionWords(), language.numbers(), language.denialsAndHedges())
                .flatMap(list -> list.stream())
                .toList();
        assertThat(words).allSatisfy(word -> assertThat(word).isNotEmpty().isEqualTo(Folding.fold(word)));
    }

    @Test
    void chineseAndJapaneseThatAreOnlyWrappedElsewhereAreTheSame() {
        compare("港の橋は春までテ\nスト中である。\n誰も知らない。", "港の橋は春\nまでテスト\n  中である。誰も知ら\nない。").says();
        compare("港湾大桥将关\n闭至春季。", "港湾大\n桥将关闭至秋季。").says("wording: 春季 > 秋季");
    }

    /** The tatweel is a letter, and part of no word when it is read: Arabic newspapers set it as a dash. */
    @Test
    void aLetterThatSaysNothingStandsAsADash() {
        compare("أغلق الميناء ـ يوم الاثنين", "أغلق الميناء ـ يوم الثلاثاء").says("number!: الاثنين > الثلاثاء");
    }
}
