package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Which blanks and paragraph breaks are marked with words that came or went. */
class GapsTest {
    @Test
    void aDroppedSentenceAndTheBreakBehindItAreMarkedApart() {
        compare("It rained. They left.¶He slept.", "It rained. He slept.")
                .says("wording: They left. > ", "whitespace: ¶ > ");
    }

    @Test
    void aDroppedSentenceAndTheBreakBeforeItAreMarkedApartWhereNoBlankIsLeftAsItWas() {
        compare("It rained.¶They left.\u2003He slept.", "It rained. He slept.")
                .says("whitespace: ¶ > ", "wording: They left. > ");
    }

    @Test
    void aNewSentenceAndTheBreakBehindItAreMarkedApart() {
        compare("It rained. He slept.", "It rained. They left.¶He slept.")
                .says("wording:  > They left.", "whitespace:  > ¶");
    }

    @Test
    void aDroppedWordTakesTheBlanksOfBothSidesWhereNeitherIsLeftAsItWas() {
        compare("One  old   boat", "One boat")
                .marks("   --------     ", "   +     ")
                .says("wording: old > ");
    }
}
