package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** Which words of an edit are its facts. */
class FactFinderTest {
    @Test
    void aChangeOfTwoKindsTellsBoth() {
        compare("They met 12 Danes there.", "They met 15 Swedes there.")
                .tells("number: 12 > 15", "name: Danes > Swedes");
    }

    @Test
    void namesSideBySideAreOneAndOthersStandAlone() {
        compare("They met Anna Keller there.", "They met Eva Holm there.").tells("name: Anna Keller > Eva Holm");
        compare("They met Anna’s boss Keller there.", "They met folk there.").tells("name: Anna’s, Keller > ");
    }

    @Test
    void aFigureThatStaysIsNone() {
        compare("They met 12 Danes there.", "They met Swedes 12 there.").tells("name:  > Swedes", "name: Danes > ");
    }

    @Test
    void aWordThatWeakensAFigureIsADenial() {
        compare("They met 20 people.", "They met about 20 people.").tells("denial:  > about");
        compare("They met 20 people.", "They met more than 20 people.").tells("denial:  > more");
    }

    @Test
    void aDenialThatSaysMoreIsToldBesideTheOne() {
        compare("They don’t know.", "They won’t know.").tells("denial: don’t > won’t");
        compare("They may not know.", "They do not know.").tells("denial: may > ");
        compare("They cannot know.", "They know.").tells("denial: cannot > ");
    }

    @Test
    void suchAWordIsNoneWhereNoFigureIsNear() {
        compare("They walked.", "They walked about.").tells();
        compare("They went.", "They went about").tells();
        compare("They went away. 20 stayed.", "They went around. 20 stayed.").tells();
        compare("They went past those red huts 20 times.", "They went around those red huts 20 times.")
                .tells();
    }

    @Test
    void aMonthBesideAFigureIsANumber() {
        compare("March 5 was cold.", "May 5 was cold.").tells("number: March > May");
        compare("They left on 5 March", "They left on 5 May").tells("number: March > May");
    }

    @Test
    void ofAQuotationTheFigureAloneIsTheFactWhereNothingElseChanges() {
        compare("“They met 12 people,” she said.", "“They met 15 people,” she said.")
                .tells("number: 12 > 15");
        compare("“They met the 12 people,” she said.", "“They met 15 people,” she said.")
                .tells("number: 12 > 15");
    }

    @Test
    void ofAQuotationInOtherWordsAllIsAFact() {
        compare("“They met 12 people,” she said.", "“They met 15 friends,” she said.")
                .tells("number: 12 > 15", "quotation: “They met 12 people,” > “They met 15 friends,”");
    }

    @Test
    void aQuotationIsToldWholeAlsoWhereMoreThanItChanged() {
        compare("“They met folk,” he said.", "They left.").tells("quotation: “They met folk,” > left");
    }

    @Test
    void namesAndFiguresThatChangePlacesWithinAChangeAreFacts() {
        compare("He saw that Rome had beaten Carthage.", "He saw that Carthage had beaten Rome.")
                .tells("name: Rome, Carthage > Carthage, Rome");
    }

    @Test
    void aFigureThatChangesPlacesWithANameIsNone() {
        compare("He saw that 12 had beaten Carthage.", "He saw that Carthage had beaten 12.")
                .tells();
    }

    @Test
    void aNameAtTheStartOfASentenceIsOneThatTheOtherVersionTells() {
        compare("Anna Berg left. They met.", "They met. They saw Anna Holm.")
                .tells("name: Anna Berg > ", "name:  > Anna Holm");
    }

    @Test
    void oneThatComesOrGoesWithoutANumberIsNone() {
        compare("He is one of them.", "He is among them.").tells();
        compare("He is one of them.", "He is two of them.").tells("number: one > two");
        compare("He has one million now.", "He has much now.").tells("number: one million > ");
    }

    @Test
    void aFigureInAnotherStyleIsToldAsSuch() {
        compare("They met twelve Danes.", "They met 12 Danes.").tells("number: twelve = 12");
        compare("It rose 20 per cent.", "It rose 20%.").tells("number: 20 = 20%");
        compare("They met twelve Danes.", "They met 13 Danes.").tells("number: twelve > 13");
    }
}
