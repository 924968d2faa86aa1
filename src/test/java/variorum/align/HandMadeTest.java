package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.FERRY;
import static variorum.testing.Articles.article;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Correction;
import variorum.model.ParagraphRange;

/** Links made and taken away by hand. */
class HandMadeTest {
    @Test
    void aLinkMadeByHandHoldsAgainstTheText() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), link)).isEqualTo(":0 0:1 1:");
    }

    @Test
    void aLinkMadeByHandMayHoldVeryManyParagraphs() {
        String[] paragraphs =
                IntStream.range(0, 3_000).mapToObj(number -> "Line " + number).toArray(String[]::new);
        ParagraphRange all = new ParagraphRange(0, paragraphs.length);

        assertThat(links(
                        article(paragraphs), article(paragraphs), new Correction(Correction.Kind.LINK, 0, all, 1, all)))
                .doesNotContain(" ");
    }

    @Test
    void aLinkTakenAwayByHandIsNotMadeAgain() {
        Correction unlink = new Correction(Correction.Kind.UNLINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), unlink))
                .isEqualTo("0: :0 1:1");
    }

    @Test
    void ofTwoCorrectionsOfOneParagraphTheLaterHolds() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));
        Correction again = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), link, again))
                .isEqualTo("0:0 1:1");
    }

    @Test
    void whatIsTakenAwayLeavesALinkOfTheSameParagraphToAnother() {
        Correction link = new Correction(Correction.Kind.LINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(1));
        Correction unlink = new Correction(Correction.Kind.UNLINK, 0, ParagraphRange.of(0), 1, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), link, unlink))
                .isEqualTo(":0 0:1 1:");
    }

    @Test
    void aCorrectionThatNamesTheVersionsTheOtherWayRoundHoldsToo() {
        Correction unlink = new Correction(Correction.Kind.UNLINK, 1, ParagraphRange.of(0), 0, ParagraphRange.of(0));

        assertThat(links(article(FERRY, BRIDGE), article(FERRY, BRIDGE), unlink))
                .isEqualTo("0: :0 1:1");
    }
}
