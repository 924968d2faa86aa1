package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers of the different words of a text. */
class SpellingsTest {
    @Test
    void wordsAreNumberedInTheOrderOfTheirFirstUse() {
        assertThat(numbers("the fox saw the other fox")).containsExactly(0, 1, 2, 0, 3, 1);
    }

    @Test
    void wordsThatDifferInLengthCaseOrOneLetterAreDifferent() {
        assertThat(numbers("a ab abc abd b Ab aa a")).containsExactly(0, 1, 2, 3, 4, 5, 6, 0);
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
        assertThat(numbers("AaAa BBBB AaBB BBBB AaAa AaBB")).containsExactly(0, 1, 2, 1, 0, 2);
    }

    @Test
    void aLargeVocabularyKeepsEveryWordsNumberAndSpelling() {
        List<String> words =
                IntStream.range(0, 10_000).mapToObj(number -> "w" + number).toList();
        String text = String.join(" ", words);
        Spellings spellings = new Spellings(text);
        List<Integer> first = numbers(spellings, text);
        assertThat(first).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
        assertThat(numbers(spellings, text)).isEqualTo(first);
        assertThat(spellings.size()).isEqualTo(10_000);
        assertThat(first.stream().map(spellings::spelling).collect(Collectors.toList()))
                .isEqualTo(words);
    }

    private static List<Integer> numbers(String text) {
        return numbers(new Spellings(text), text);
    }

    private static List<Integer> numbers(Spellings spellings, String text) {
        int[] at = {0};
        return Arrays.stream(text.split(" "))
                .map(word -> {
                    int start = at[0];
                    at[0] = start + word.length() + 1;
                    return spellings.number(start, start + word.length());
                })
                .toList();
    }
}
