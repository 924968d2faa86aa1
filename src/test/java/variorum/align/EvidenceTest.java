package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static variorum.testing.Articles.article;
import static variorum.testing.Articles.withRoles;

import org.junit.jupiter.api.Test;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.testing.Tokenized;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** What speaks for paragraphs answering to one another, and how much. */
class EvidenceTest {
    private static final String FERRY = "The night ferry to Aberdale will stop running in March, its owner said.";
    private static final String CREW = "Forty sailors lose their posts; the union wants the town to buy a ship.";
    private static final String MUSEUM = "A museum on the quay shows the captain's log and a model of his cabin.";

    @Test
    void theSameParagraphsAreWhollyAlike() {
        assertThat(evidence(article(FERRY, CREW), article(FERRY, CREW)).similarity(bead("0:0")))
                .isEqualTo(1, within(0.001));
    }

    @Test
    void paragraphsOnOtherThingsAreHardlyAlikeAndAreNoPair() {
        Evidence evidence = evidence(article(FERRY), article(MUSEUM));
        assertThat(evidence.similarity(bead("0:0"))).isLessThan(0.15);
        assertThat(evidence.gain(bead("0:0"))).isNotPositive();
    }

    @Test
    void aParagraphOfWhichHalfIsKeptIsAboutHalfAlike() {
        Evidence evidence = evidence(article(FERRY + " " + CREW), article(FERRY + " " + MUSEUM));
        assertThat(evidence.similarity(bead("0:0"))).isBetween(0.4, 0.65);
        assertThat(evidence.gain(bead("0:0"))).isPositive();
    }

    @Test
    void moreSpeaksForTheWholeOfASplitParagraphThanForEitherOfItsPieces() {
        Evidence evidence = evidence(article(FERRY + " " + CREW, MUSEUM), article(FERRY, CREW, MUSEUM));
        assertThat(evidence.gain(bead("0:0+1")))
                .isGreaterThan(evidence.gain(bead("0:0")))
                .isGreaterThan(evidence.gain(bead("0:1")));
    }

    @Test
    void twoPairsSideBySideAreNoGroup() {
        Evidence evidence = evidence(article(FERRY, CREW), article(FERRY, CREW));
        assertThat(evidence.gain(bead("0+1:0+1"))).isZero();
    }

    @Test
    void aTitleOrFurnitureIsNotOfOneKindWithBodyText() {
        for (Role role : new Role[] {Role.HEADING, Role.FURNITURE}) {
            Evidence evidence = evidence(withRoles(article(FERRY, CREW), Role.BODY, role), article(FERRY + " " + CREW));
            assertThat(evidence.areAlike(bead("0+1:0"))).isFalse();
            assertThat(evidence.areAlike(bead("0:0"))).isTrue();
        }
    }

    @Test
    void aTitleAndBodyTextAreAPairOnlyWhenMostWordsAreTheSame() {
        Version title = withRoles(article(FERRY + " " + CREW), Role.HEADING);
        assertThat(evidence(title, article(FERRY + " " + MUSEUM)).gain(bead("0:0")))
                .isZero();
        assertThat(evidence(title, article(FERRY + " " + CREW)).gain(bead("0:0")))
                .isPositive();
    }

    @Test
    void labelsOfAFewWordsAreAPairOnlyWhenMostWordsAreTheSame() {
        assertThat(evidence(article("Latest ferry news"), article("Latest museum posts"))
                        .gain(bead("0:0")))
                .isZero();
        assertThat(evidence(article("Latest ferry news"), article("Latest ferry news"))
                        .gain(bead("0:0")))
                .isPositive();
    }

    @Test
    void onlyTextIsText() {
        Version furniture = withRoles(article(FERRY), Role.FURNITURE);
        assertThat(evidence(article(FERRY), article(FERRY)).areText(bead("0:0")))
                .isTrue();
        assertThat(evidence(furniture, furniture).areText(bead("0:0"))).isFalse();
        assertThat(evidence(article(FERRY), furniture).areText(bead("0:0"))).isFalse();
    }

    private static Evidence evidence(Version base, Version other) {
        TokenIds ids = new TokenIds();
        TokenizedVersion from = Tokenized.of(base, ids);
        TokenizedVersion to = Tokenized.of(other, ids);
        return new Evidence(from, to, TermWeights.of(from, to, ids), Workers.NONE, Monitor.NONE);
    }

    /** Drawn as links are: {@code 0:1+2}. */
    private static Bead bead(String drawn) {
        String[] sides = drawn.split(":");
        return new Bead(range(sides[0]), range(sides[1]));
    }

    private static ParagraphRange range(String drawn) {
        String[] indexes = drawn.split("\\+");
        return new ParagraphRange(Integer.parseInt(indexes[0]), Integer.parseInt(indexes[indexes.length - 1]) + 1);
    }
}
