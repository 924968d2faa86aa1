package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.CREW;
import static variorum.align.FerryStory.FERRY;
import static variorum.testing.Articles.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.model.Link;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.Collated;

/** How alike linked paragraphs are said to be, and why they are linked. */
class LinkDescriberTest {
    @Test
    void aLinkBetweenTextsThatAreHardlyAlikeIsDoubtful() {
        Link link = onlyLink(
                article(FERRY),
                article("In March the last night ferry leaves for Aberdale: the bridge has taken the lorries."));

        assertThat(link.similarity()).isLessThan(0.5);
        assertThat(link.why())
                .matches("They share \\d+ % of their telling words, above all “.*”; no other paragraph .*");
    }

    @Test
    void aLinkSaysWhatItRestsOnAndWhatWasNextBest() {
        Version base = article(CREW, FERRY);
        Version other = article("A night ferry to the islands takes no lorries.", FERRY.replace("March", "May"));

        assertThat(Collated.compare(base, other).rows())
                .filteredOn(row -> row.link().isAligned())
                .singleElement()
                .satisfies(row -> assertThat(row.link().why())
                        .contains("above all “")
                        .contains("the next best, “A night ferry to the islands takes no …”, shares "));
    }

    @Test
    void aParagraphThatIsRepeatedElsewhereIsNoReasonForDoubt() {
        Version base = article(FERRY, BRIDGE, CREW, FERRY);
        String reworded = FERRY.replace("March", "May");

        assertThat(Collated.compare(base, article(reworded, BRIDGE, CREW, reworded))
                        .rows())
                .allSatisfy(row -> assertThat(row.link().sure()).isTrue());
    }

    @Test
    void aParagraphThatKeepsItsOwnPartnerIsNoReasonForDoubt() {
        String inMarch = FERRY + " In March " + CREW;
        String inMay = FERRY + " In May " + CREW;

        assertThat(Collated.compare(article(inMarch, BRIDGE, inMay), article(inMarch + " So it goes.", BRIDGE, inMay))
                        .rows())
                .allSatisfy(row -> assertThat(row.link().sure()).isTrue());
    }

    @Test
    void aParagraphThatIsLeftOverThoughNearlyAsAlikeIsAReasonForDoubt() {
        String inMarch = FERRY + " In March " + CREW;
        String inMay = FERRY + " In May " + CREW;

        assertThat(Collated.compare(article(inMarch, BRIDGE, inMay), article(inMarch + " So it goes.", BRIDGE))
                        .rows())
                .filteredOn(row -> row.kind() == Row.Kind.CHANGED)
                .singleElement()
                .satisfies(row -> assertThat(row.link().sure()).isFalse());
    }

    @Test
    void headingsWithNoWordInCommonAreSaidToStandAtTheSamePlace() {
        Version base = article(CREW, "4. Fares", FERRY);
        Version other = article(CREW, "5. What you pay", FERRY);

        assertThat(Collated.compare(base, other).rows())
                .filteredOn(row -> row.kind() == Row.Kind.CHANGED)
                .singleElement()
                .satisfies(row -> assertThat(row.link().sure()).isFalse())
                .satisfies(row -> assertThat(row.link().why())
                        .startsWith("They stand at the same place and share no telling words; "));
    }

    @Test
    void aLinkBetweenTextsThatAreNearlyTheSameIsSure() {
        Link link = onlyLink(article(FERRY, BRIDGE, CREW), article(FERRY.replace("March", "May"), BRIDGE, CREW));

        assertThat(link.sure()).isTrue();
        assertThat(link.similarity()).isBetween(0.8, 0.999);
    }

    private static Link onlyLink(Version base, Version other) {
        List<Row> rows = Collated.compare(base, other).rows();
        assertThat(rows.get(0).link().isAligned()).isTrue();
        return rows.get(0).link();
    }
}
