package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Changes that keep the letters: only what differs is marked. */
class FormChangesTest {
    @Test
    void aHyphenInPlaceOfABlankIsMarkedAlone() {
        compare("an open source tool", "an open-source tool")
                .marks("       -           ", "       +           ")
                .says("punctuation:  > -");
    }

    @Test
    void aBlankInPlaceOfAHyphenIsMarkedAlone() {
        compare("an open-source tool", "an open source tool")
                .marks("       -           ", "       +           ")
                .says("punctuation: - > ");
    }

    @Test
    void wordsThatChangeWithTheirHyphenAreMarkedWhole() {
        compare("a deep pocketed firm", "a deep-rooted firm").says("wording: deep pocketed > deep-rooted");
    }

    @Test
    void aHyphenBetweenFiguresIsNotMarkedAlone() {
        compare("from 20 30 seats", "from 20-30 seats").says("number!: 20 30 > 20-30");
    }

    @Test
    void caseAndApostropheAreMarkedApart() {
        compare("It is China’s own.", "It is CHINA'S own.")
                .says("case: China > CHINA", "punctuation: ’ > '", "case: s > S");
    }

    @Test
    void wordsInARowThatDifferInCaseAloneAreOneChange() {
        compare("It comes WITHOUT ANY WARRANTY, of any kind.", "It comes without any warranty, of ANY KIND.")
                .says("case: WITHOUT ANY WARRANTY > without any warranty", "case: any kind > ANY KIND");
    }

    @Test
    void theyAreNotWhereTheBlanksBetweenThemDifferOrAParagraphEnds() {
        compare("The White  House said so.", "The white house said so.")
                .says("case: White > white", "whitespace:  > ", "case: House > house");
        compare("So said the HOUSE¶THE senate did not.", "So said the house¶the senate did not.")
                .says("case: HOUSE > house", "case: THE > the");
    }
}
