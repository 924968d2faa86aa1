package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Where sentences, clauses and paragraphs end, as far as it shows in what is marked. */
class BreaksTest {
    @Test
    void aSentenceThatEndsWithItsQuotationMarkKeepsLargeChangesApart() {
        compare(
                        "Now “large old boats sail far beyond home!” Rough northern sea winds tear down masts again.",
                        "Now “people bake bread with much salt today.” Cheap grey oats fill every bowl here again.")
                .says(
                        "quotation!: large old boats sail far beyond home! > people bake bread with much salt today.",
                        "wording: Rough northern sea winds tear down masts > Cheap grey oats fill every bowl here");
    }

    @Test
    void aMarkThatASmallLetterFollowsEndsNoSentence() {
        compare(
                        "Now large old boats sail far beyond home! rough northern sea winds tear down masts again",
                        "Now people bake bread with much salt today! cheap grey oats fill every bowl here again")
                .says("wording: large old boats sail far beyond home! rough northern sea winds tear down masts"
                        + " > people bake bread with much salt today! cheap grey oats fill every bowl here");
    }

    @Test
    void anOpeningMarkBeginsASentence() {
        compare(
                        "Now large old boats sail far beyond home. ¿Rough northern sea winds tear down masts again",
                        "Now people bake bread with much salt today. “Cheap grey oats fill every bowl here again")
                .says(
                        "wording: large old boats sail far beyond home > people bake bread with much salt today",
                        "quotation!: ¿Rough northern sea winds tear down masts > “Cheap grey oats fill every bowl here");
    }

    @Test
    void anInsertedClauseIsMarkedFromCommaToCommaThoughItEndsAsTheOneBeforeItBegins() {
        compare("It rained, and they left.", "It rained, and then, and they left.")
                .marks("                         ", "           ++++++++++              ");
    }

    @Test
    void anInsertedBracketIsMarkedWithBothItsMarks() {
        compare("It is (a boat) (seen once).", "It is (a boat) (a ship) (seen once).")
                .marks("                           ", "               +++++++++            ");
    }

    @Test
    void anInsertedParagraphWithoutAFullStopIsMarkedFromStartToEnd() {
        compare("A large boat¶The old men left", "A large boat¶The crew slept¶The old men left")
                .marks("                             ", "            +++++++++++++++                 ");
    }

    @Test
    void aMarkWithinAFormulaEndsNoClause() {
        compare("if V(A,D) is strictly greater", "if V(A,D) is greater than V(D,A) and V(A,D) is strictly greater")
                .says("name!:  > is greater than V(D,A) and V(A,D)");
    }
}
