package variorum.edit;

import static variorum.testing.Articles.drawn;
import static variorum.testing.Articles.withRoles;

import org.junit.jupiter.api.Test;
import variorum.model.Role;

/** What counts as a name where a capital does not tell one: in headlines, and in lines in capitals. */
class NamesInTitlesTest {
    @Test
    void anAdjectiveWithAHyphenIsNoName() {
        headlines(
                        "Harbour Board Backs Deep-Pocketed Investors¶It rained.",
                        "Harbour Board Backs Deep Investors¶It rained.")
                .says("wording: Deep-Pocketed > Deep");
    }

    @Test
    void aNameOfTheTextIsANameInItsTitle() {
        headlines("Keller Goes¶They met Keller.", "Vasquez Goes¶They met Vasquez.")
                .says("name!: Keller > Vasquez", "name!: Keller > Vasquez");
    }

    @Test
    void aNameInTheTextOfTheOtherVersionIsOne() {
        String title = "Mayor Keller Goes¶They met there today.";
        String text = "Mayor Goes¶They met Keller there today.";
        headlines(title, text).says("name!: Keller > ", "name!:  > Keller");
        headlines(text, title).says("name!:  > Keller", "name!: Keller > ");
    }

    @Test
    void aWordThatEitherTextWritesSmallIsNoName() {
        headlines(
                        "Harbour Board Goes¶They met the Harbour Board.",
                        "Harbour Boss Goes¶They met the Harbour Board when the board rested.")
                .says("wording: Board > Boss", "wording:  > when the board rested");
    }

    @Test
    void aWordWithACapitalThatNoTitleWouldWriteIsOne() {
        headlines("Mayor Leaves TikTok¶It rained.", "Mayor Leaves NATO¶It rained.")
                .says("name!: TikTok > NATO");
        headlines("Mayor Leaves TikTok-Backed Fund¶It rained.", "Mayor Leaves Fund¶It rained.")
                .says("name!: TikTok-Backed > ");
    }

    @Test
    void whatAnAgencySetsBeforeItsHeadlineIsNone() {
        headlines("Captain was alone on the bridge¶It rained.", "CORRECTED: Captain was alone on the bridge¶It rained.")
                .says("wording:  > CORRECTED:");
        headlines("EXCLUSIVE - Captain was alone¶It rained.", "NATO - Captain was alone¶It rained.")
                .says("name!: EXCLUSIVE > NATO");
    }

    @Test
    void acronymsThatTheTextWritesSmallTooAreOnesWhereTheyAreKnown() {
        headlines("Mayor Backs US¶They left the US with us.", "Mayor Backs Them¶They left the US with us.")
                .says("name!: US > Them");
    }

    @Test
    void capitalsThroughoutMakeNoName() {
        headlines("MAYOR BACKS PLAN¶It rained.", "MAYOR BACKS DEAL¶It rained.").says("wording: PLAN > DEAL");
        DrawnEdits.compare("MAYOR BACKS PLAN.¶It rained.", "MAYOR BACKS DEAL.¶It rained.")
                .says("wording: PLAN > DEAL");
        DrawnEdits.compare("It rained.\nMAYOR BACKS PLAN\nThey left.", "It rained.\nMAYOR BACKS DEAL\nThey left.")
                .says("wording: PLAN > DEAL");
    }

    @Test
    void aNameOfTheTextInCapitalsIsOne() {
        DrawnEdits.compare("MAYOR BACKS KELLER.¶They met Keller.", "MAYOR BACKS PLAN.¶They met Keller.")
                .says("name!: KELLER > PLAN");
    }

    @Test
    void aLineInCapitalsTeachesNoNames() {
        DrawnEdits.compare(
                        "THE BIG CROWDS LEFT.¶It rained. Crowds left.", "THE BIG CROWDS LEFT.¶It rained. People left.")
                .says("wording: Crowds > People");
        DrawnEdits.compare("THE BIG CROWDS\nIt rained. Crowds left.", "THE BIG CROWDS\nIt rained. People left.")
                .says("wording: Crowds > People");
    }

    @Test
    void aWordInCapitalsByItselfIsOne() {
        DrawnEdits.compare("They left NATO today.", "They left UNESCO today.").says("name!: NATO > UNESCO");
        DrawnEdits.compare("NATO¶It rained.", "UNESCO¶It rained.").says("name!: NATO > UNESCO");
    }

    @Test
    void aLineOfLongWordsWithCapitalsTeachesNoneWhereOneOfThemIsCommon() {
        String teaser = "Crowds Leave Harbour over Friends";
        DrawnEdits.compare(
                        teaser + "¶The friends talked. Harbour folk rested.",
                        teaser + "¶The friends talked. City folk rested.")
                .says("wording: Harbour > City");
    }

    @Test
    void aLineOfNamesTeachesThem() {
        String names = "Anna Keller with Eva Holm";
        DrawnEdits.compare(names + "¶They talked. Holm rested.", names + "¶They talked. People rested.")
                .says("name!: Holm > People");
    }

    @Test
    void aLineOfThreeCapitalsIsNoTitle() {
        String few = "They met Anna Holm";
        DrawnEdits.compare(few + "¶The holm grew. Anna rested.", few + "¶The holm grew. People rested.")
                .says("name!: Anna > People");
    }

    @Test
    void aSentenceWithALongSmallWordIsNoTitle() {
        String sentence = "They visited Anna Keller, Eva Holm";
        DrawnEdits.compare(sentence + "¶The holm grew. Keller rested.", sentence + "¶The holm grew. People rested.")
                .says("name!: Keller > People");
    }

    /** The first paragraph of each is its headline. */
    private static DrawnEdits headlines(String base, String other) {
        return DrawnEdits.of(
                withRoles(drawn(base), Role.HEADLINE, Role.BODY), withRoles(drawn(other), Role.HEADLINE, Role.BODY));
    }
}
