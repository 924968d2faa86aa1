package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** A name or an amount that is only somewhere else in its sentence is no fact. */
class MovedFactsTest {
    @Test
    void aNameThatOnlyMovedWithinItsSentenceIsNoFact() {
        compare("On Monday Anna Berg said the hut burned.", "On Monday the hut burned, Anna Berg said.")
                .tells();
        compare("The hut, Anna Berg’s own, burned.", "The hut burned, which was Anna Berg’s.")
                .tells();
    }

    @Test
    void aNameThatPassedAnotherNameIsAFact() {
        compare("At night Rome beat Carthage again.", "At night Carthage beat Rome again.")
                .tells("name:  > Carthage", "name: Carthage > ");
        compare("He saw Rome beat and rout Carthage then.", "He saw Carthage then beat and rout Rome.")
                .tells("name: Rome > Carthage", "name: Carthage > Rome");
    }

    @Test
    void aNameThatMovedToAnotherSentenceIsAFact() {
        compare("They met Anna Berg there. It burned.", "They met there. It burned Anna Berg.")
                .tells("name: Anna Berg > ", "name:  > Anna Berg");
    }

    @Test
    void anAmountThatOnlyMovedWithinItsSentenceIsNoFact() {
        compare("The 12-month lease of the hut burned.", "The lease of the hut, for 12 months, burned.")
                .tells();
        compare("They paid £5m for the old hut.", "For the old hut they paid not gold, but £5 million.")
                .tells("denial:  > not");
        compare("In 2015 the hut on the hill burned.", "The hut on the hill burned in 2015.")
                .tells();
        compare("On 5 March the hut on the hill burned.", "The hut on the hill burned on March 5th.")
                .tells();
    }

    @Test
    void anotherAmountInFiguresOfAnotherScriptIsAFact() {
        compare("Er lief ٥ km durch den Wald.", "Er lief durch den Wald ٦ km.")
                .tells("number: ٥ km > ", "number:  > ٦ km");
    }

    @Test
    void aBareNumberThatMovedMayCountSomethingElse() {
        compare("There 12 men on the hill saw women.", "There men on the hill saw 12 women.")
                .tells("number: 12 > ", "number:  > 12");
    }

    @Test
    void anAmountThatPassedAnotherOrANameIsAFact() {
        compare("They paid £5m to Anna Berg and owe Eva Holm.", "They paid Anna Berg and owe Eva Holm £5m.")
                .tells("number: £5m > ", "number:  > £5m");
        compare("They paid £5m to Rome and to Carthage £6m.", "They paid £6m to Rome and to Carthage £5m.")
                .tells("number: £5m > £6m", "number: £6m > £5m");
    }

    @Test
    void aCompoundIsTheNameThatItHolds() {
        compare("The Rome-based firm of builders won.", "The firm of builders, based in Rome, won.")
                .tells();
    }
}
