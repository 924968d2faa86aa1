package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static variorum.testing.Articles.drawn;
import static variorum.testing.Articles.withRoles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import variorum.model.Family;
import variorum.model.Role;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.testing.ArticleGenerator;
import variorum.testing.CancelledMonitor;
import variorum.testing.Layout;
import variorum.testing.Rewriter;
import variorum.testing.SeededArticle;
import variorum.testing.SeededVersions;
import variorum.text.TokenIds;

class FamilyFinderTest {
    private static final String FERRY = "The last ferry to Norrey left the old pier on Friday night."
            + "¶Captain Ada Holm rang the brass bell twice, and nobody on board spoke."
            + "¶The council had voted in March to build a bridge across the sound instead."
            + "¶Holm will teach knots at the village school.";
    private static final String FERRY_REWRITTEN =
            "On Friday night the last ferry for Norrey pulled out from the old pier."
                    + "¶Nobody on board said a word when captain Ada Holm rang the brass bell."
                    + "¶A bridge across the sound, which the council voted for in March, will replace it.";
    private static final String FERRY_BRIEF = "Captain Ada Holm rang the brass bell twice, and nobody on board spoke.";
    private static final String ORCHARD = "Frost has killed half of the cherry blossom in the Arden valley."
            + "¶Growers lit candles between the trees on three nights, said Tom Ruiz, who owns nine orchards."
            + "¶The council will not pay for the damage, a spokesman said on Friday night.";
    private static final String ORCHARD_REWRITTEN =
            "Half of the cherry blossom in the Arden valley was killed by frost."
                    + "¶Tom Ruiz, who owns nine orchards, said growers lit candles between their trees on three nights.";
    private static final String FOOTER = "¶Share this on every network you like¶Sign up for our daily morning letter";

    @Test
    void versionsOfOneStoryAreAFamilyAndTheLargestComesFirst() {
        List<Family> families = families(ORCHARD, FERRY, ORCHARD_REWRITTEN, FERRY_BRIEF, FERRY_REWRITTEN);

        assertThat(families).containsExactly(family(1, 3, 4), family(0, 2));
    }

    @Test
    void equallyLargeFamiliesComeInTheOrderOfTheirVersions() {
        assertThat(families(ORCHARD, FERRY, FERRY_REWRITTEN, ORCHARD_REWRITTEN))
                .containsExactly(family(0, 3), family(1, 2));
    }

    @Test
    void aVersionWithoutRelativesIsAFamilyOfItsOwn() {
        assertThat(families(FERRY, "A cat sat on a mat.", "", FERRY_REWRITTEN))
                .containsExactly(family(0, 3), family(1), family(2));
    }

    @Test
    void bothHalvesBelongToTheWhole() {
        int middle = FERRY.indexOf("¶The council");

        assertThat(families(FERRY.substring(0, middle), FERRY.substring(middle + 1), FERRY))
                .containsExactly(family(0, 1, 2));
    }

    @Test
    void whatIsLikeAMemberThatIsUnlikeTheLongestBelongsToThem() {
        String middle = "¶Two gulls followed the boat as far as the lighthouse at Senn point."
                + "¶Passengers threw paper flowers from the upper deck into the wake.";
        String end = "¶The harbour master locked the ticket office and posted the key to the mayor."
                + "¶A museum in the capital has asked for the ship's brass compass.";
        String longest = FERRY + middle;
        String later = middle.substring(1) + end;

        assertThat(families(longest, later, end.substring(1))).containsExactly(family(0, 1, 2));
    }

    @Test
    void furnitureMakesNoRelatives() {
        Role[] roles = {Role.BODY, Role.BODY, Role.BODY, Role.FURNITURE, Role.FURNITURE};
        Version ferry = withRoles(drawn(FERRY_REWRITTEN + FOOTER), roles);
        Version orchard = withRoles(drawn(ORCHARD + FOOTER), roles);

        assertThat(FamilyFinder.find(List.of(ferry, orchard), Monitor.NONE)).hasSize(2);
    }

    @Test
    void theOrderOfTheVersionsPlaysNoPart() {
        SeededVersions.sets().forEach(seeded -> {
            List<Version> versions = new ArrayList<>(seeded.versions());
            List<List<String>> before = names(versions);
            Collections.shuffle(versions, new Random(seeded.seed()));

            assertThat(names(versions)).as(seeded.toString()).containsExactlyInAnyOrderElementsOf(before);
        });
    }

    @Test
    void aThousandVersionsOfOneStoryTakeAThousandAlignments() {
        Counted alike = new Counted(1);

        assertThat(finder(rewritings(1000), alike).find()).hasSize(1);

        assertThat(alike.alignments).isLessThan(1000);
    }

    @Test
    void versionsThatOnlySeemToBeAlikeAreNotAllTriedWithOneAnother() {
        Counted unlike = new Counted(0);

        assertThat(finder(rewritings(300), unlike).find()).hasSize(300);

        assertThat(unlike.alignments).isLessThan(300 * 16);
    }

    @Test
    void theSearchCanBeCancelled() {
        assertThatThrownBy(() -> FamilyFinder.find(List.of(drawn(FERRY), drawn(ORCHARD)), new CancelledMonitor()))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Family> families(String... texts) {
        return FamilyFinder.find(
                List.of(texts).stream().map(text -> drawn(text)).toList(), Monitor.NONE);
    }

    private static Family family(Integer... versions) {
        return new Family(List.of(versions));
    }

    private static List<List<String>> names(List<Version> versions) {
        return FamilyFinder.find(versions, Monitor.NONE).stream()
                .map(family -> family.versions().stream()
                        .map(version -> versions.get(version).name())
                        .sorted()
                        .toList())
                .toList();
    }

    /** Says the same of all pairs, and counts them. */
    private static final class Counted implements Likeness {
        private final double likeness;
        private int alignments;

        Counted(double likeness) {
            this.likeness = likeness;
        }

        @Override
        public double of(Body one, Body two) {
            alignments++;
            return likeness;
        }
    }

    private static FamilyFinder finder(List<Version> versions, Likeness likeness) {
        TokenIds ids = new TokenIds();
        List<Body> bodies = Collator.tokenize(versions, ids, Workers.NONE, Monitor.NONE).stream()
                .map(version -> Body.of(version, ids))
                .toList();
        return new FamilyFinder(bodies, likeness, Workers.NONE, Monitor.NONE);
    }

    private static List<Version> rewritings(int number) {
        SplittableRandom random = new SplittableRandom(1);
        SeededArticle article = new ArticleGenerator(random).article();
        Rewriter rewriter = new Rewriter(random);
        return IntStream.range(0, number)
                .mapToObj(version -> Layout.BLANK_LINES.version("version " + version, rewriter.rewrite(article, 2)))
                .toList();
    }
}
