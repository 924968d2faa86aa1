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
}
