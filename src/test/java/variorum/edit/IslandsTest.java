package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** What is too little to keep two changes apart. */
class IslandsTest {
    @Test
    void aLoneFunctionWordDoesNotKeepTwoLargeChangesApart() {
        compare(
                        "praised the long rough draft of a wholly new law",
                        "praised the short better text of these very old rules")
                .says("wording: long rough draft of a wholly new law > short better text of these very old rules");
    }

    @Test
    void aLoneFunctionWordKeepsTwoSmallChangesApart() {
        compare("in the house of commons today", "in the room of kings today")
                .marks("       -----    -------      ", "       ++++    +++++      ");
    }

    @Test
    void aContentWordKeepsTwoChangesApart() {
        compare("The small boat sank slowly.", "The large boat sank quickly.")
                .marks("    -----           ------ ", "    +++++           +++++++ ");
    }

    @Test
    void changesOnBothSidesOfASentenceEndStayTwo() {
        compare("They saw ships. Crowds cheered.", "They saw boats. People cheered.")
                .marks("         -----  ------         ", "         +++++  ++++++         ");
    }

    @Test
    void aWordThatPassedItsNeighbourIsOneChangeOfBoth() {
        compare("It was seen not by all.", "It was not seen by all.")
                .marks("       --------        ", "       ++++++++        ");
    }

    @Test
    void aWordThatWentFurtherIsMarkedAlone() {
        compare("Also the whole crowd at the gate cheered.", "The whole crowd at the gate also cheered.")
                .says("wording: Also > ", "case: the > The", "wording:  > also");
    }

    @Test
    void wordsThatChangePlacesAcrossASentenceStartStayApart() {
        compare("They left early. Rain fell.", "They left. Early rain fell.")
                .says("wording: early > ", "wording:  > Early", "case: Rain > rain");
    }

    @Test
    void aCommaKeepsTwoModestChangesApart() {
        compare("the large old boats, the rough sea", "the small new carts, the quiet wood")
                .says("wording: large old boats > small new carts", "wording: rough sea > quiet wood");
    }

    @Test
    void aLoneCommaDoesNotKeepTwoLargeChangesApart() {
        compare(
                        "Now large old boats sail far beyond home, rough northern sea winds tear down masts again",
                        "Now people bake bread with much salt today, cheap grey oats fill every bowl here again")
                .says("wording: large old boats sail far beyond home, rough northern sea winds tear down masts"
                        + " > people bake bread with much salt today, cheap grey oats fill every bowl here");
    }

    @Test
    void aWordPutInAloneStaysALoneChange() {
        compare("They praised the long rough draft of laws", "They praised a short better text by friends of new laws")
                .says("wording: the long rough draft > a short better text by friends", "wording:  > new");
    }

    @Test
    void largeChangesOnBothSidesOfASentenceEndStayTwo() {
        compare(
                        "Now large old boats sail far beyond home. Rough northern sea winds tear down masts again.",
                        "Now people bake bread with much salt today. Cheap grey oats fill every bowl here again.")
                .says(
                        "wording: large old boats sail far beyond home > people bake bread with much salt today",
                        "wording: Rough northern sea winds tear down masts > Cheap grey oats fill every bowl here");
    }

    @Test
    void noChangeEndsInsideABracketThatItOpens() {
        compare("They sail in sunlight (calm seas and fog) here.", "They sail in rain and mist here.")
                .says("wording: sunlight (calm seas and fog) > rain and mist");
        compare("They sail in rain and mist here.", "They sail in sunlight (calm seas and fog) here.")
                .says("wording: rain and mist > sunlight (calm seas and fog)");
    }

    @Test
    void bracketsThatAreOnlyPutRoundWordsAreTwoChanges() {
        compare("They sail in rain and mist here.", "They sail in (rain and mist) here.")
                .says("punctuation:  > (", "punctuation:  > )");
        compare("They sail far in mist here.", "They sail (in mist) here.")
                .says("wording: far > (", "punctuation:  > )");
    }

    @Test
    void aBracketThatStaysOpenForLongJoinsNothing() {
        compare("They sail in sunlight (over calm seas here) now.", "They sail in rain over calm seas here now.")
                .says("wording: sunlight ( > rain", "punctuation: ) > ");
    }
}
