package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;

/**
 * Articles are drawn with the role before each paragraph: {@code #} headline, {@code =} heading, {@code -} furniture.
 */
final class RoleGuesserTest {
    private static final String ARTICLE = """
            The harbour bridge will stay closed until spring, the mayor said on Tuesday.
            Engineers found a second crack in its northern pier on Sunday.
            The shops by the harbour have lost a third of their trade since October.
            """;

    @Test
    void aTitleBeforeTheTextIsTheHeadline() {
        assertRoles("""
            # Bridge to stay closed until spring
            """ + ARTICLE);
    }

    @Test
    void aTextThatBeginsAtOnceHasNoHeadline() {
        assertRoles(ARTICLE);
    }

    @Test
    void aQuestionMayBeTheHeadline() {
        assertRoles("""
            # Why does nobody paint the bridge?
            """ + ARTICLE);
    }

    @Test
    void aLogoTheHeadlineAgainAndTheBylineAreFurniture() {
        assertRoles("""
            - logo
            # Bridge to stay closed until spring
            - Bridge to stay closed until spring
            - By Anna Berg
            - HarbourPost28-01-2025
            """ + ARTICLE);
    }

    @Test
    void theHeadlineAgainWithTheSitesNameIsFurniture() {
        assertRoles("""
            # Bridge to stay closed until spring
            - Harbour : Bridge to stay closed until spring
            """ + ARTICLE);
    }

    @Test
    void afterAMenuTheTitleThatFitsTheTextIsTheHeadline() {
        assertRoles("""
            - Home
            - Sport
            - The best books of the year
            - Town
            - Northport
            - Ferries
            # Harbour bridge closed until spring
            - 2 hours ago
            """ + ARTICLE);
    }

    @Test
    void titlesBetweenParagraphsAreHeadings() {
        assertRoles("""
            # Bridge to stay closed until spring
            """ + ARTICLE + """
            = How the Crack Was Found
            Divers were looking at the foundations when one of them lost a glove.
            = What Will the Town Do Now?
            The council will vote on aid for the shops on Thursday evening.
            """);
    }

    @Test
    void aQuestionInTheTextIsNoHeading() {
        assertRoles(ARTICLE + """
            So what can the town do?
            The council will vote on aid for the shops on Thursday evening.
            """);
    }

    @Test
    void shareBarsLabelsAndAppealsAreFurnitureWhereverTheyStand() {
        assertRoles("""
            The harbour bridge will stay closed until spring, the mayor said on Tuesday.
            - Advertisement
            Engineers found a second crack in its northern pier on Sunday.
            - share Share facebook pinterest whatsapp x print
            - Read more: Crane strikes the bridge in a storm
            The shops by the harbour have lost a third of their trade since October.
            - The bridge in October. (Photo by L. Quist/Getty Images)
            - Sign up for our newsletter and get the news of the harbour in your inbox.
            - What do you think? Leave a comment below.
            - We use cookies to make this site better. By clicking Accept you agree.
            The council will vote on aid for the shops on Thursday evening.
            - © 2025 The Harbour Post. All rights reserved.
            """);
    }

    @Test
    void allAfterTheArticleIsFurnitureAlsoWholeOtherArticles() {
        assertRoles(ARTICLE + """
            - Blue background
            - Comments
            - No comments yet...
            - Related Articles
            - Ferry line sold to its rival
            - Ferry line sold to its rival
            - 34 minutes ago
            - The ferry line has been sold to its rival for a price that neither of them would name on Tuesday.
            - Storm on its way to the coast
            - The Harbour Post: News of Every Pier
            """);
    }

    @Test
    void storiesThatTellTheirAgeAreOtherArticles() {
        assertRoles(ARTICLE + """
            - Latest stories
            - The Harbour Post
            - Governor never liked ships
            - The governor of the island told a guest that he has been seasick since he was a child.
            - 5h ago
            - AP
            - Man finds ring after forty years
            - A plumber from the harbour found his ring in a field of potatoes on Tuesday.
            - 2h ago
            """);
    }

    @Test
    void theArticleMayGoOnAfterABoxOfLinks() {
        assertRoles(ARTICLE + """
            - Related Stories
            - Crane strikes the bridge
            - Tunnel tolls dropped
            The council will vote on aid for the shops on Thursday evening.
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void titlesOfOtherPagesInsideTheArticleAreFurniture() {
        assertRoles("""
            # Harbour bridge to stay closed until spring
            """ + ARTICLE + """
            - The harbour bridge that everybody loves to hate
            - Small town shakes its head over a crack
            The council will vote on aid for the shops on Thursday evening.
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void aTitleThatStandsTwiceIsALink() {
        assertRoles(ARTICLE + """
            - Crane strikes the bridge in a storm
            - Crane strikes the bridge in a storm
            The council will vote on aid for the shops on Thursday evening.
            """);
    }

    @Test
    void otherLanguagesHaveTheirFurnitureToo() {
        assertRoles("""
            # Hafenbrücke bleibt bis zum Frühjahr gesperrt
            - Von Anna Berg
            Die Hafenbrücke bleibt bis zum Frühjahr gesperrt, wie die Stadt am Dienstag mitteilte.
            - Anzeige
            Taucher hatten am Sonntag einen zweiten Riss im nördlichen Pfeiler entdeckt.
            - Lesen Sie auch: Kran rammt Brücke im Sturm
            Am Donnerstag stimmt der Rat darüber ab, ob es Geld für die Geschäfte gibt.
            - Meistgelesen
            - Mann isst nur Äpfel
            """);
    }

    @Test
    void chineseHasItsFurnitureToo() {
        assertRoles("""
            # 港口大桥关闭至明年春天
            - 2025年11月07日 14:30
            北港市长周二表示，由于在北侧桥墩发现第二条裂缝，港口大桥将继续关闭。
            潜水员上周日在检查桥基时发现了这条裂缝，修理工作至少需要五个月。
            - 责任编辑：李小明
            - 相关阅读
            - 起重机在风暴中撞上大桥
            """);
    }

    @Test
    void theRestOfAMenuUnderTheArticleIsFurniture() {
        assertRoles(ARTICLE + """
            - Share this:
            - Facebook
            - Privacy policy
            - About us
            - The Harbour Post
            """);
    }

    @Test
    void aSectionOfTheArticleMayBeCalledAsAPartOfASite() {
        assertRoles("""
            # Rules of the harbour library
            """ + ARTICLE + """
            = Terms and conditions
            Who borrows a book brings it back within four weeks, or writes to us in time.
            = 2. Comments
            Books with comments in the margin are read first, and we have a long list of readers.
            Nobody has ever complained about a comment that was written with a sharp pencil.
            """);
    }

    @Test
    void aMarkedHeadingCalledCommentsIsTheArticlesOwn() throws IOException {
        String page = "<h1>Languages</h1>" + "<p>A program is read more often than it is written down.</p>".repeat(3)
                + "<h2>Comments</h2><p>They are lines for the reader:</p><pre>// one\n// two</pre><p>Nobody runs them.</p>";
        DocumentText document = new HtmlFormat().read(page.getBytes(UTF_8), Optional.empty(), Monitor.NONE);
        assertThat(RoleGuesser.paragraphs(document, Monitor.NONE))
                .extracting(Paragraph::role)
                .doesNotContain(Role.FURNITURE);
    }

    @Test
    void verseIsBodyWhateverItsWords() {
        assertRoles("""
            Share the bread and share the night
            Home is where the lamps are bright
            Follow us, the rivers said
            Share the night and share the bread
            Share the night and share the bread
            """);
    }

    @Test
    void shortLinesOfDialogueAreBody() {
        assertRoles("""
            He knocked twice, and then again because the light was on.
            "Comments?" she said.
            "None."
            "More?"
            She opened the door just wide enough to see his shoes and the rain behind them.
            """);
    }

    @Test
    void itemsOfAListAreBody() {
        assertRoles("""
            # Apple cake for a week
            This cake keeps for a week in a tin, and it is better on the second day.
            200 g butter
            4 eggs
            1 kg apples
            Beat the butter until it is pale, then add the eggs one after another.
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She kept the picture by his bed.",
                "Listen: it was raining on the day when they closed the bridge.",
                "Read more slowly, her teacher told her, and she did.",
                "Photographs of the bridge were licensed to Getty Images.",
                "The comments of the mayor were met with silence.",
                "Thirty minutes ago the bridge was still open.",
                "Follow the river until you see the bridge on the left.",
                "In 2020 all rights were sold to a company by the harbour.",
                "Sign up, they said; nobody did.",
                "Leave the bridge to us, the engineers told the town.",
                "Share your bread with the birds, said a comment below the picture.",
            })
    void aSentenceOfTheArticleIsBody(String sentence) {
        assertRoles(ARTICLE + sentence + "\n" + ARTICLE);
    }

    private static void assertRoles(String drawn) {
        List<String> lines = drawn.lines().toList();
        String text =
                String.join("\n", lines.stream().map(RoleGuesserTest::plain).toList());
        DocumentText document = TextFormat.read(text, Optional.empty(), Monitor.NONE);
        List<String> found = RoleGuesser.paragraphs(document, Monitor.NONE).stream()
                .map(paragraph -> mark(paragraph) + paragraph.span().of(text))
                .toList();
        assertThat(found).isEqualTo(lines);
    }

    private static String plain(String line) {
        return line.matches("[#=-] .*") ? line.substring(2) : line;
    }

    private static String mark(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case HEADLINE -> "# ";
            case HEADING -> "= ";
            case FURNITURE -> "- ";
            case BODY -> "";
        };
    }
}
