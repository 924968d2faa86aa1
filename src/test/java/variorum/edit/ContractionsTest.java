package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** A denial in two spellings is no fact, and another denial is one. */
class ContractionsTest {
    @Test
    void theSameDenialWrittenOutIsNoFact() {
        compare("They don’t know.", "They do not know.").says("wording: don’t > do not");
        compare("They do not know.", "They don't know.").says("wording: do not > don't");
        compare("They won't leave.", "They will not leave.").says("wording: won't > will not");
    }

    @Test
    void theSameDenialInAnotherTenseIsNoFact() {
        compare("They don't know.", "They didn't know.").says("wording: don't > didn't");
    }

    @Test
    void aDenialThatIsTakenBackIsAFact() {
        compare("They won't leave.", "They will leave.").says("wording!: won't > will");
        compare("They can't leave.", "They can leave.").says("wording!: can't > can");
    }

    @Test
    void theSameHedgeAndDenialIsNoFact() {
        compare("They couldn't leave.", "They could not leave.").says("wording: couldn't > could not");
        compare("They can't leave.", "They cannot leave.").says("wording: can't > cannot");
        compare("They cannot leave.", "They can not leave.").says("wording: cannot > can not");
    }

    @Test
    void anotherHedgeWithTheSameDenialIsAFact() {
        compare("They can't leave.", "They mustn't leave.").says("wording!: can't > mustn't");
        compare("They don't leave.", "They can't leave.").says("wording!: don't > can't");
    }

    @Test
    void aDenialOfWhatIsIsAnotherThanOneOfWhatIsToCome() {
        compare("They don't know.", "They won't know.").says("wording!: don't > won't");
        compare("They don't know.", "They will not know.").says("wording!: don't > will not");
        compare("They do not know.", "They will not know.").says("wording!: do > will");
        compare("They know.", "They will know.").says("wording:  > will");
    }

    @Test
    void aContractionThatLosesItsHedgeAndItsDenialIsOneFact() {
        compare("They couldn't leave.", "They leave.").says("wording!: couldn't > ");
    }
}
