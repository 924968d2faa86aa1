package variorum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.align.DrawnLinks.links;
import static variorum.align.FerryStory.BRIDGE;
import static variorum.align.FerryStory.CREW;
import static variorum.align.FerryStory.FERRY;
import static variorum.testing.Articles.article;
import static variorum.testing.Articles.withRoles;

import org.junit.jupiter.api.Test;
import variorum.model.Role;
import variorum.model.Version;

/** What the roles of paragraphs have to say when they are aligned. */
class RolesAlignedTest {
    @Test
    void aHeadlineIsNotPairedWithBodyTextForANameTheyShare() {
        Version base =
                withRoles(article("Aberdale to lose its ferry", BRIDGE, CREW), Role.HEADLINE, Role.BODY, Role.BODY);
        Version other =
                article("Keller moved to Aberdale as a child and opened her shop there with a loan.", BRIDGE, CREW);

        assertThat(links(base, other)).isEqualTo("0: :0 1:1 2:2");
    }

    @Test
    void aRewordedHeadlineIsLinked() {
        Version base = withRoles(article("Aberdale to lose its night ferry", BRIDGE), Role.HEADLINE, Role.BODY);
        Version other = withRoles(article("Aberdale will lose night ferry", BRIDGE), Role.HEADLINE, Role.BODY);

        assertThat(links(base, other)).isEqualTo("0:0 1:1");
    }

    @Test
    void shortFurnitureIsNotMatchedOnAStrayWord() {
        Version base = withRoles(article(FERRY, "More on ferries"), Role.BODY, Role.FURNITURE);
        Version other = withRoles(article(FERRY, "Sign up for more"), Role.BODY, Role.FURNITURE);

        assertThat(links(base, other)).isEqualTo("0:0 1: :1");
    }

    @Test
    void aLineOfFurnitureIsNotMatchedOnAFigure() {
        Version base = withRoles(
                article("Last updated 2 hours ago", FERRY, BRIDGE, CREW),
                Role.FURNITURE,
                Role.BODY,
                Role.BODY,
                Role.BODY);
        Version other = withRoles(
                article("Reading time: 2 minutes", FERRY, BRIDGE, CREW),
                Role.FURNITURE,
                Role.BODY,
                Role.BODY,
                Role.BODY);

        assertThat(links(base, other)).isEqualTo("0: :0 1:1 2:2 3:3");
    }

    @Test
    void headlinesWithLittleInCommonAreLinkedAboveTheSameParagraph() {
        assertThat(links(titled("Old ship to cross the strait no longer"), titled("Last ship leaves the sleepy town")))
                .isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void headlinesWithNothingInCommonAreNotLinked() {
        assertThat(links(
                        titled("Old ship to cross the strait no longer"),
                        titled("Bridge kills line that sailors loved")))
                .isEqualTo("0: :0 1:1 2:2");
    }

    @Test
    void headlinesWithLittleInCommonAreNotLinkedAboveOtherParagraphs() {
        Version other = withRoles(
                article("Last ship leaves the sleepy town", CREW, FERRY, BRIDGE),
                Role.HEADLINE,
                Role.BODY,
                Role.BODY,
                Role.BODY);

        assertThat(links(titled("Old ship to cross the strait no longer"), other))
                .isEqualTo("0: :0 :1 1:2 2:3");
    }

    private static Version titled(String headline) {
        return withRoles(article(headline, FERRY, BRIDGE), Role.HEADLINE, Role.BODY, Role.BODY);
    }

    @Test
    void furnitureIsNotMatchedWithBodyText() {
        Version base =
                withRoles(article(FERRY, "Read also: union wants the town to buy ships"), Role.BODY, Role.FURNITURE);

        assertThat(links(base, article(FERRY, CREW))).isEqualTo("0:0 1: :1");
    }

    @Test
    void furnitureThatBothVersionsCarryIsLinked() {
        Version base = withRoles(article("Share", FERRY, "More on ferries"), Role.FURNITURE, Role.BODY, Role.FURNITURE);
        Version other =
                withRoles(article("Share", FERRY, "More on ferries"), Role.FURNITURE, Role.BODY, Role.FURNITURE);

        assertThat(links(base, other)).isEqualTo("0:0 1:1 2:2");
    }

    @Test
    void furnitureDoesNotPullABodyParagraphAwayFromItsPartner() {
        String teaser = FERRY.substring(0, FERRY.indexOf(" because"));
        String reworded = FERRY.replace("too few lorries have crossed", "hardly a lorry crosses");
        Version other = withRoles(article(teaser, BRIDGE, reworded), Role.FURNITURE, Role.BODY, Role.BODY);

        assertThat(links(article(BRIDGE, FERRY), other)).isEqualTo(":0 0:1 1:2");
    }
}
