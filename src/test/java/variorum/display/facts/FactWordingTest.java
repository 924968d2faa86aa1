package variorum.display.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.Articles;

class FactWordingTest {
    private static FactWording wording(String paragraph, String... words) {
        Version version = Articles.drawn("An opening line.¶" + paragraph);
        return FactWording.of(
                List.of(words).stream()
                        .map(word -> {
                            int start = version.text().indexOf(word);
                            return new Span(start, start + word.length());
                        })
                        .toList(),
                version);
    }

    @Test
    void theVeryWordsComeFirstAndThenWhatStandsRoundThem() {
        assertThat(wording("It paid 14 million crowns.", "14 million"))
                .isEqualTo(new FactWording("14 million", "It paid 14 million crowns."));
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        FactWording wording = wording(
                "The harbour board, which met late on Monday, said that it paid 14 million crowns for the two old"
                        + " ferries that had been laid up in the dock since the spring of the year before.",
                "14 million");

        assertThat(wording.context())
                .isEqualTo("… on Monday, said that it paid 14 million crowns for the two old ferries that had been laid"
                        + " up in the dock …");
    }

    @Test
    void wideBlanksTakeNoRoomFromTheWords() {
        String line = "She sang upon the weir where the willows lean," + " ".repeat(40) + "25";
        assertThat(wording(line, "25").context()).isEqualTo("\u2026 weir where the willows lean, 25");
    }

    @Test
    void severalWordsAreListed() {
        assertThat(wording("He has 3 cats, 4,500 dogs.", "3", "4,500").words()).isEqualTo("3; 4,500");
    }

    @Test
    void wordsWithOneSmallWordBetweenThemStandAsInTheText() {
        assertThat(wording("He came at half past six or so.", "half", "six"))
                .isEqualTo(new FactWording("half past six", "He came at half past six or so."));
        assertThat(wording("He came from Rome, not Carthage.", "Rome", "Carthage")
                        .words())
                .isEqualTo("Rome; Carthage");
    }

    @Test
    void wordsDoNotBeginWithTheMarkThatEndsWhatStandsBefore() {
        assertThat(wording("He said it was true, \u201cas far as we know\u201d.", ", \u201cas far as we know\u201d")
                        .words())
                .isEqualTo("\u201cas far as we know\u201d");
        assertThat(wording("He said, so .5 was left.", ".5").words()).isEqualTo(".5");
        assertThat(wording("He said , and left.", ",").words()).isEqualTo(",");
    }

    @Test
    void wordsDoNotEndWithTheMarkBeforeWhatFollows() {
        assertThat(wording("As a rule, he left.", "As a rule,").words()).isEqualTo("As a rule");
    }

    @Test
    void aBracketWithoutItsOtherHalfIsNotAmongTheWords() {
        assertThat(wording("It covers (a) the code.", "(a").words()).isEqualTo("a");
        assertThat(wording("It covers 4) the code.", "4)").words()).isEqualTo("4");
        assertThat(wording("It covers (a) the code.", "(a)").words()).isEqualTo("(a)");
    }

    @Test
    void wordsThatAreAllThereIsNeedNoContext() {
        assertThat(wording("1871", "1871")).isEqualTo(new FactWording("1871", ""));
    }

    @Test
    void aSideWithoutWordsTellsNothing() {
        assertThat(wording("He has cats.")).isEqualTo(new FactWording("", ""));
    }
}
