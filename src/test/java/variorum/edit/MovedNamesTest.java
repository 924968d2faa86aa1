package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** A name that is only somewhere else in its sentence is no fact. */
class MovedNamesTest {
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
}
