package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.testing.Articles.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.testing.Collated;

/**
 * Long texts that use the same few words in every paragraph: no word leads from a paragraph to the one that it became,
 * only the place does.
 */
class RepeatedWordsTest {
    private static final int PARAGRAPHS = 4_000;

    private final List<String> base = sentences(3);

    @Test
    void aChangedParagraphIsFoundByItsPlace() {
        assertThat(differences(base, changed(200))).isEqualTo("200:200");
    }

    @Test
    void changedParagraphsInARowAreFoundByTheirPlace() {
        assertThat(differences(base, changed(100, 101, 102, 103, 104)))
                .isEqualTo("100:100 101:101 102:102 103:103 104:104");
    }

    @Test
    void theFirstAndTheLastParagraphsAreFoundByTheirPlace() {
        assertThat(differences(base, changed(0, 1, PARAGRAPHS - 2, PARAGRAPHS - 1)))
                .isEqualTo("0:0 1:1 3998:3998 3999:3999");
    }

    @Test
    void changedParagraphsAreFoundOnBothSidesOfARemovedOne() {
        List<String> other = changed(100, 102);
        other.remove(101);
        assertThat(differences(base, other)).isEqualTo("100:100 101: 102:101");
    }

    @Test
    void changedParagraphsAreFoundOnBothSidesOfAddedOnes() {
        List<String> other = changed(100, 101);
        other.addAll(101, List.of("It rained in Aberdale.", "Nobody there had brought an umbrella."));
        assertThat(differences(base, other)).isEqualTo("100:100 :101 :102 101:103");
    }

    @Test
    void paragraphsThatAreAllChangedAreFoundByTheOrderOfTheirWords() {
        List<String> other = changed(IntStream.range(0, PARAGRAPHS).toArray());
        other.subList(100, 120).clear();

        List<Row> rows = compare(base, other).rows();

        assertThat(rows.stream().map(DrawnLinks::drawn).filter(row -> row.endsWith(":")))
                .hasSize(20);
        assertThat(rows.stream().map(DrawnLinks::drawn)).contains("99:99", "120:100", "3999:3979");
    }

    @Test
    void aWordThatIsNewToAllParagraphsDoesNotOutweighTheOthers() {
        List<String> few = sentences(3, 60, 10);
        List<String> other = new ArrayList<>(few);
        other.set(200, few.get(200).replaceFirst("word\\d", "umbrella"));

        assertThat(differences(few, other)).isEqualTo("200:200");
    }

    @Test
    void aLineRepeatedOftenIsTheSameWithAnotherWord() {
        List<String> line = Collections.nCopies(2_000, "The quick brown fox jumps over the lazy dog.");
        List<String> other = new ArrayList<>(line);
        other.set(7, "The slow brown fox jumps over the lazy dog.");

        assertThat(differences(line, other)).isEqualTo("7:7");
    }

    @Test
    void whatWasNotLookedForEverywhereIsSaid() {
        assertThat(compare(base, sentences(4)).degraded()).startsWith("The versions are long and repeat their words");
    }

    @Test
    void inAShortTextParagraphsWithoutAWordOfTheirOwnAreHeldAgainstAll() {
        List<String> few = base.subList(0, 300);
        List<String> other = new ArrayList<>(few);
        Collections.swap(other, 20, 270);
        other.replaceAll(sentence -> sentence.replace(".", " almost."));

        assertThat(compare(few, other).degraded()).isEmpty();
        assertThat(compare(few, other).rows().stream().map(DrawnLinks::drawn)).contains("20:270*", "270:20*");
    }

    @Test
    void textsThatAreTheSameButForAFewParagraphsAreComparedInFull() {
        assertThat(compare(base, base).degraded()).isEmpty();
    }

    @Test
    void nothingIsSaidOfALineOrTwoWithoutAWordOfTheirOwn() {
        List<String> other = IntStream.range(0, 100)
                .mapToObj(at -> "Rule " + at + " of the house and of the garden.")
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> base = List.copyOf(other);
        other.add(50, "Of the house and the garden.");

        assertThat(compare(base, other).degraded()).isEmpty();
    }

    /** The base with a word more in some paragraphs. */
    private List<String> changed(int... paragraphs) {
        List<String> changed = new ArrayList<>(base);
        Arrays.stream(paragraphs).forEach(at -> changed.set(at, base.get(at).replace(".", " almost.")));
        return changed;
    }

    /** The rows that are not equal, base and other paragraph by index. */
    private static String differences(List<String> base, List<String> other) {
        return compare(base, other).rows().stream()
                .filter(row -> row.kind() != Row.Kind.EQUAL)
                .map(DrawnLinks::drawn)
                .collect(Collectors.joining(" "));
    }

    private static Comparison compare(List<String> base, List<String> other) {
        return Collated.compare(article(base.toArray(String[]::new)), article(other.toArray(String[]::new)));
    }

    private static List<String> sentences(int seed) {
        return sentences(seed, 12, 40);
    }

    private static List<String> sentences(int seed, int length, int vocabulary) {
        Random random = new Random(seed);
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> random.ints(length, 0, vocabulary)
                        .mapToObj(word -> "word" + word)
                        .collect(Collectors.joining(" ", "", ".")))
                .toList();
    }
}
