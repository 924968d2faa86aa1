package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** What counts as a name. */
class NamesTest {
    @Test
    void aWordWithACapitalInsideIsANameAlsoAtASentenceStart() {
        compare("It rained. YouTube fell.", "It rained. TikTok fell.").says("name!: YouTube > TikTok");
    }

    @Test
    void thePronounIIsNoName() {
        compare("They said that I left.", "They said that we left.").says("wording: I > we");
    }

    @Test
    void thePronounIIsNoneAlsoWithAVerbInOneWord() {
        compare("It is true. I have said that.", "It is true, which I've said.")
                .says("wording: . I have > , which I've", "wording: that > ");
    }

    @Test
    void theFirstWordBehindAnAgencysDatelineIsNone() {
        compare("AARHUS, Feb 3 (AP) - Sailing is fun.", "AARHUS, Feb 3 (AP) - Rowing is fun.")
                .says("wording: Sailing > Rowing");
        compare("NEW YORK — The ships won.", "NEW YORK — Old ships won.").says("wording: The > Old");
        compare("Once more - Anna won.", "Once more - Ida won.").says("name!: Anna > Ida");
    }

    @Test
    void aShortNameThatBeginsWithThePronounsLetterIsOne() {
        compare("They met Ida there.", "They met Eva there.").says("name!: Ida > Eva");
    }

    @Test
    void aNameAfterACommaIsOne() {
        compare("They met Ek, Keller there.", "They met Ek, Vasquez there.").says("name!: Keller > Vasquez");
    }

    @Test
    void aGermanNounAfterAnArticleIsNoNameThoughANameFollowsIt() {
        compare("Dann sprach die Stadt Berlin mit dem Rat.", "Dann sprach die Burg Berlin mit dem Rat.")
                .says("wording: Stadt > Burg");
    }

    @Test
    void aGermanFirstNameIsKnownByTheNameThatFollowsIt() {
        compare("Dann sprach der Rat mit Anna Berg in der Stadt.", "Dann sprach der Rat mit Eva Berg in der Stadt.")
                .says("name!: Anna > Eva");
    }

    @Test
    void aGermanNameWithACapitalInsideIsOneThoughItStandsAlone() {
        compare("Dann sprach der Rat mit YouTube in der Stadt.", "Dann sprach der Rat mit TikTok in der Stadt.")
                .says("name!: YouTube > TikTok");
    }

    @Test
    void theArticleOfANameMakesNoNameOfThoseThatBeginSentences() {
        String read = "Most people by the harbour read The Times, and the mayor does too. ";
        compare(read + "The ship sank.", read + "A ship sank.").says("wording: The > A");
    }

    @Test
    void whatFollowsTheLabelOfAListsItemBeginsASentence() {
        compare("a) The ships of the town sank. The crew swam.", "a) The ships of the town sank. A crew swam.")
                .says("wording: The > A");
    }

    @Test
    void theWordBehindTheMarkOfANoteIsNoName() {
        String won = "They won.[3] Teams left. [4] Crowds did.¶";
        compare(won + "Teams went.", won + "Crowds went.").says("wording: Teams > Crowds");
    }
}
