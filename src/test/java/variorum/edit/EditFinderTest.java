package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.edit.DrawnEdits.compare;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.testing.Articles;
import variorum.testing.Collated;

/** What is marked, drawn below the text. */
class EditFinderTest {
    @Test
    void aChangedWordIsMarkedWhole() {
        compare("The old mayor spoke first.", "The odd mayor spoke first.")
                .marks("    ---                   ", "    +++                   ");
    }

    @Test
    void aHyphenatedCompoundIsOneWord() {
        compare("firms with deep-pocketed investors", "firms with deep investors")
                .marks("           -------------          ", "           ++++          ")
                .says("wording: deep-pocketed > deep");
    }

    @Test
    void aDroppedWordTakesOneBlankWithIt() {
        compare("The old grey mayor spoke.", "The grey mayor spoke.")
                .marks("    ----                 ", "                     ");
    }

    @Test
    void aNewWordBringsOneBlankWithIt() {
        compare("The mayor spoke.", "The old mayor spoke.").marks("                ", "    ++++            ");
    }

    @Test
    void aDroppedLastWordTakesTheBlankBeforeIt() {
        compare("The mayor spoke first", "The mayor spoke").marks("               ------", "               ");
    }

    @Test
    void aDeletedSentenceIsMarkedFromItsFirstWordToTheBlankAfterIt() {
        compare("It rained. The match went on. They won.", "It rained. They won.")
                .marks("           -------------------         ", "                    ");
    }

    @Test
    void aSentenceDeletedAtTheEndTakesTheBlankBeforeIt() {
        compare("It rained. They won.", "It rained.").marks("          ----------", "          ");
    }

    @Test
    void anInsertedSentenceIsMarkedFromStartToEndThoughItBeginsLikeTheNext() {
        compare("It rained. The home side won.", "It rained. The crowd left. The home side won.")
                .marks("                             ", "           ++++++++++++++++                  ");
    }

    @Test
    void anInsertedClauseIsMarkedWithItsOwnComma() {
        compare("The mayor, who is ill, spoke.", "The mayor, who is ill, tired, spoke.")
                .marks("                             ", "                       +++++++      ");
    }

    @Test
    void punctuationIsMarkedWithoutTheWordBeforeIt() {
        compare("It rained, and they left.", "It rained; and they left.")
                .marks("         -               ", "         +               ")
                .says("punctuation: , > ;");
    }

    @Test
    void equalTextsHaveNoEdits() {
        compare("It rained.", "It rained.").says();
    }

    @Test
    void wordsCarriedOverByASplitAreNotMarked() {
        compare("It rained all day. They went home.", "It rained all day.¶They went home.")
                .marks("                  -               ", "                  +               ")
                .says("whitespace:  > ¶");
    }

    @Test
    void wordsCarriedOverByAMergeAreNotMarked() {
        compare("It rained all day.¶They went home.", "It rained all day. They went home.")
                .says("whitespace: ¶ > ");
    }

    @Test
    void aWordChangedBesideASplitIsAnEditOfItsOwn() {
        compare("It rained all day. They went home.", "It rained all night.¶They went home.")
                .says("wording: day > night", "whitespace:  > ¶");
    }

    @Test
    void aParagraphBreakThatWandersIsMarkedAtBothItsPlaces() {
        compare("It rained.¶They left. He slept.", "It rained. They left.¶He slept.")
                .says("whitespace: ¶ > ", "whitespace:  > ¶");
    }

    @Test
    void aSentenceDroppedBeforeAParagraphBreakLeavesTheBreakUnmarked() {
        compare("It rained. They left.¶He slept.", "It rained.¶He slept.")
                .marks("          -----------          ", "                    ");
    }

    @Test
    void inChineseOnlyTheChangedWordIsMarked() {
        compare("我们今天去北京看书。", "我们明天去北京看书。").marks("  --      ", "  ++      ");
    }

    @Test
    void anEmojiIsMarkedWithItsSkinTone() {
        compare("Fine 👍🏽 work", "Fine 👍🏿 work").marks("     ----     ", "     ++++     ");
    }

    @Test
    void aFamilyOfEmojiIsOneCharacter() {
        compare("All 👩‍👩‍👧 came", "All 👩‍👩‍👦 came").marks("    --------     ", "    ++++++++     ");
    }

    @Test
    void aFlagIsOneCharacter() {
        compare("From 🇳🇴 to us", "From 🇳🇱 to us").marks("     ----      ", "     ++++      ");
    }

    @Test
    void aLetterIsMarkedWithItsCombiningMark() {
        compare("un cafe\u0301 noir", "un cafe noir").marks("   -----     ", "   ++++     ");
    }

    @Test
    void anInsertionInRightToLeftTextIsMarkedInTheOrderOfTheLetters() {
        compare("שלום עולם", "שלום יפה עולם").marks("         ", "     ++++    ");
    }

    @Test
    void lineEndsInsideAParagraphAreNoChange() {
        compare("It rained all\nday long.", "It rained all day \r\n long.").says();
    }

    @Test
    void twoBlanksForOneIsAChangeOfSpacing() {
        compare("It rained.  They left.", "It rained. They left.")
                .marks("          --          ", "          +          ")
                .says("whitespace:  > ");
    }

    @Test
    void aNoBreakSpaceForABlankIsAChangeOfSpacing() {
        compare("about 12\u00A0days", "about 12 days").says("whitespace: \u00A0 > ");
    }

    @Test
    void aSentenceDroppedBeforeOneThatBeginsWithAWordOfItIsMarkedAlone() {
        compare(
                        "In 12 days the northern strike blocked a treaty, that old jury met! The depot closed late.",
                        "The depot closed soon.")
                .says(
                        "number!: In 12 days the northern strike blocked a treaty, that old jury met! > ",
                        "wording: late > soon");
    }

    @Test
    void wordsAreKeptRatherThanTheMarksRoundOthers() {
        compare("The large old wooden (((((( boat", "The (((((( large old wooden boat")
                .says("punctuation:  > ((((((", "punctuation: (((((( > ");
    }

    @Test
    void aRepeatedWordIsAddedWithWhatLeadsToIt() {
        compare("Take 1 apple now", "Take 1 apple or 2 apple now")
                .marks("                ", "             +++++++++++    ");
    }

    @Test
    void aRepeatedWordIsAddedWithTheCommaBeforeIt() {
        compare("They saw it and her.", "They saw it, it and her.")
                .marks("                    ", "           ++++         ");
    }

    @Test
    void aMarkWithASkinToneOnItIsNotCutInsideTheTone() {
        compare("one ’\uD83C\uDFFD two", "one '\uD83C\uDFFD two").says("punctuation: ’\uD83C\uDFFD > '\uD83C\uDFFD");
    }

    @Test
    void aPassageTooMonotonousToBeComparedThroughoutIsSaidToBe() {
        String base = IntStream.range(0, 3_000).mapToObj(at -> "w" + at % 7).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 3_000).mapToObj(at -> "w" + at % 5).collect(Collectors.joining(" "));

        assertThat(Collated.compare(Articles.drawn(base), Articles.drawn(other)).degraded())
                .isEqualTo("In 1 of the rows the words are too many and too much alike to be compared throughout.");
    }
}
