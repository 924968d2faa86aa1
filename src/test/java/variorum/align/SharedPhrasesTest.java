package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.align.FerryStory.BAKER;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.CONDENSED;
import static variorum.align.FerryStory.CREW;
import static variorum.align.FerryStory.FERRY;
import static variorum.align.FerryStory.MUSEUM;
import static variorum.align.FerryStory.OVEN;
import static variorum.align.FerryStory.STREET;
import static variorum.testing.Articles.article;

import org.junit.jupiter.api.Test;

/** What a phrase in common ties that shares too little else. */
class SharedPhrasesTest {
    @Test
    void aSentenceCarriedOverIntoALongParagraphKeepsItsOwn() {
        String absorbed = BRIDGE + " " + MUSEUM + " Her second oven went cold when she learned of it from a customer.";

        assertThat(links(article(FERRY, BRIDGE + " " + MUSEUM, BAKER, CREW), article(FERRY, absorbed, CREW)))
                .isEqualTo("0:0 1+2:1 3:2");
        assertThat(links(article(FERRY, absorbed, CREW), article(FERRY, BRIDGE + " " + MUSEUM, BAKER, CREW)))
                .isEqualTo("0:0 1:1+2 2:3");
    }

    @Test
    void aLongParagraphOfWhichAPhraseIsLeftJoinsTheOneThatTookItIn() {
        String whole = BRIDGE + " " + MUSEUM;
        String absorbed = whole + " Neighbours laughed when she said so.";
        String shuffled = whole + " When neighbours said so, she laughed.";

        assertThat(links(article(FERRY, whole, BAKER + STREET, CREW), article(FERRY, absorbed, CREW)))
                .isEqualTo("0:0 1+2:1 3:2");
        assertThat(links(article(FERRY, absorbed, CREW), article(FERRY, whole, BAKER + STREET, CREW)))
                .isEqualTo("0:0 1:1+2 2:3");
        assertThat(links(article(FERRY, whole, BAKER + STREET, CREW), article(FERRY, shuffled, CREW)))
                .isEqualTo("0:0 1:1 2: 3:2");
    }

    @Test
    void aParagraphOfWhichAPhraseIsLeftIsLinkedWhereItStands() {
        assertThat(links(article(FERRY, BAKER + STREET, CREW), article(FERRY, CONDENSED + OVEN, CREW)))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void aParagraphOfWhichAPhraseIsLeftIsFollowedWhereItGoes() {
        assertThat(links(article(BAKER, FERRY, BRIDGE, CREW), article(FERRY, BRIDGE, CREW, CONDENSED)))
                .isEqualTo("0:3* 1:0 2:1 3:2");
    }

    @Test
    void theSameWordsInAnotherOrderAreNoPhrase() {
        String shuffled = CONDENSED.replace("learned of it from a customer", "of a customer it learned from");

        assertThat(links(
                        article(FERRY, BAKER + STREET, CREW),
                        article(FERRY, shuffled + " Their evenings were long.", CREW)))
                .isEqualTo("0:0 1: :1 2:2");
    }
}
