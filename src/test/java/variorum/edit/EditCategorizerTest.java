package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** What kind of thing an edit changes, and whether a fact with it. */
class EditCategorizerTest {

    @Test
    void anotherCapitalInAWordIsOneChangeOfCase() {
        compare("It belongs to ByteDance now.", "It belongs to Bytedance now.")
                .marks("              ---------     ", "              +++++++++     ")
                .says("case: ByteDance > Bytedance");
    }

    @Test
    void anotherApostropheInsideAWordIsAChangeOfTheMarkAlone() {
        compare("They don’t know.", "They don't know.")
                .marks("        -       ", "        +       ")
                .says("punctuation: ’ > '");
    }

    @Test
    void otherQuotationMarksAreTwoChangesOfPunctuation() {
        compare("He said “so be it” and left.", "He said \"so be it\" and left.")
                .says("punctuation: “ > \"", "punctuation: ” > \"");
    }

    @Test
    void anotherHyphenIsAChangeOfPunctuation() {
        compare("a well-known man", "a well‑known man").says("punctuation: - > ‑");
    }

    @Test
    void aLetterWrittenAsOneOrAsTwoCodePointsIsAChangeOfPunctuation() {
        compare("un café noir", "un cafe\u0301 noir").says("punctuation: café > cafe\u0301");
    }

    @Test
    void aChangedFigureIsAFact() {
        compare("about 1,200 people came", "about 1,300 people came")
                .marks("      -----            ", "      +++++            ")
                .says("number!: 1,200 > 1,300");
    }

    @Test
    void aFigureAtTheEndOfASentenceIsMarkedWithoutItsFullStop() {
        compare("It rose by 3.5. They cheered.", "It rose by 3.7. They cheered.")
                .marks("           ---               ", "           +++               ");
    }

    @Test
    void aFigureThatStaysIsNoChangeWhenTheSentenceGoesOn() {
        compare("It rose by 3.5.", "It rose by 3.5 again.").marks("               ", "              ++++++ ");
    }

    @Test
    void aNumberInWordsIsANumber() {
        compare("some twelve people came", "some twenty people came").says("number!: twelve > twenty");
    }

    @Test
    void aDateIsANumber() {
        compare("due in January this year", "due in February this year").says("number!: January > February");
    }

    @Test
    void aMonthThatIsAlsoACommonWordIsANumberWhereItHasItsCapital() {
        compare("due on 5 March this year", "due on 5 April this year").says("number!: March > April");
    }

    @Test
    void aFractionIsANumber() {
        compare("They paid a share.", "They paid ½ a share.").says("number!:  > ½");
    }

    @Test
    void anAmountInAnotherCurrencyIsAFact() {
        compare("It cost $12 today.", "It cost €12 today.").says("number!: $12 > €12");
    }

    @Test
    void anInsertedNegationIsAFact() {
        compare("The mayor will resign.", "The mayor will not resign.").says("wording!:  > not");
    }

    @Test
    void aContractedNegationIsAFact() {
        compare("The mayor does know.", "The mayor doesn’t know.").says("wording!: does > doesn’t");
    }

    @Test
    void aDroppedHedgeIsAFact() {
        compare("the alleged thief fled", "the thief fled").says("wording!: alleged > ");
    }

    @Test
    void anotherNameIsAFact() {
        compare("They met Keller there.", "They met Vasquez there.").says("name!: Keller > Vasquez");
    }

    @Test
    void aNameThatIsShortenedIsAFact() {
        compare("the Harbour Council of Aberdale said", "the Harbour Council said")
                .says("name!: of Aberdale > ");
    }

    @Test
    void aCapitalAtTheStartOfASentenceMakesNoName() {
        compare("It rained. Crowds left.", "It rained. People left.").says("wording: Crowds > People");
    }

    @Test
    void aChangeInsideQuotationMarksIsAFact() {
        compare("“We are very glad,” she said.", "“We are quite glad,” she said.")
                .says("quotation!: very > quite");
    }

    @Test
    void aDroppedQuotationIsAFact() {
        compare("It rained. “We are glad,” she said. They left.", "It rained. They left.")
                .marks("           -------------------------          ", "                    ")
                .says("quotation!: “We are glad,” she said. > ");
    }

    @Test
    void aChangeBesideAQuotationIsNone() {
        compare("“We are glad,” she said.", "“We are glad,” she added.").says("wording: said > added");
    }

    @Test
    void anApostropheOpensNoQuotation() {
        compare("the mayors' old house", "the mayors' new house").says("wording: old > new");
    }

    @Test
    void aPlainWordIsNoFact() {
        compare("a large house", "a big house").says("wording: large > big");
    }

    @Test
    void anotherMarkIsPunctuation() {
        compare("Stop. Now.", "Stop! Now.").says("punctuation: . > !");
    }
}
