package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
}
