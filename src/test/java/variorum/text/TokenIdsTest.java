package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of words, of which there may be many. */
class TokenIdsTest {
    private static final int MANY = 3_000;

    @Test
    void aCompoundIsMadeOfItsWordsHoweverManyNumbersWereGivenBefore() {
        TokenIds ids = new TokenIds();

        for (int number = 0; number < MANY; number++) {
            String first = "deep" + letters(number);
            String second = "pocketed" + letters(number);
            ids.form(first + "-" + second);

            assertThat(ids.parts(id(ids, first + "-" + second))).containsExactly(id(ids, first), id(ids, second));
        }
    }

    private static int id(TokenIds ids, String folded) {
        return ids.find(folded).orElseThrow();
    }

    /** One for each digit. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + 'a'))
                .collect(Collectors.joining());
    }
}
