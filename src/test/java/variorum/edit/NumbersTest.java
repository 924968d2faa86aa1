package variorum.edit;

import static variorum.edit.DrawnEdits.compare;

import org.junit.jupiter.api.Test;

/** What counts as a number. */
class NumbersTest {
    @Test
    void aCompoundOfNumberWordsIsOne() {
        compare("about twenty-five people", "about forty-two people").says("number!: twenty-five > forty-two");
    }

    @Test
    void everyDigitIsOne() {
        compare("It cost 0 today.", "It cost 9 today.").says("number!: 0 > 9");
        compare("in ٣ days", "in ٥ days").says("number!: ٣ > ٥");
    }

    @Test
    void aGermanNumberOfManyPartsIsOne() {
        compare(
                        "Es waren mehr als einundzwanzig Leute auf dem Platz.",
                        "Es waren mehr als hundertfünfundzwanzig Leute auf dem Platz.")
                .says("number!: einundzwanzig > hundertfünfundzwanzig");
    }

    @Test
    void aGermanWordThatOnlyBeginsWithANumberIsNone() {
        compare("Er war sehr achtlos mit dem Geld der Leute.", "Er war sehr dreist mit dem Geld der Leute.")
                .says("wording: achtlos > dreist");
    }

    @Test
    void monthsThatAreAlsoCommonWordsAreNumbersBesideADay() {
        compare("due on 5 March this year", "due on 5 May this year").says("number!: March > May");
        compare("due on March 5 this year", "due on May 5 this year").says("number!: March > May");
    }

    @Test
    void monthsThatAreAlsoCommonWordsAreNoneAwayFromADay() {
        compare("They saw March there.", "They saw May there.").says("name!: March > May");
    }

    @Test
    void aNameBesideANumberIsNone() {
        compare("They live at 5 Elm Street.", "They live at 5 Oak Street.").says("name!: Elm > Oak");
    }
}
