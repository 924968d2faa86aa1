package variorum.read.role;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static variorum.read.role.DrawnRoles.ARTICLE;
import static variorum.read.role.DrawnRoles.assertRoles;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.html.HtmlFormat;

/** Which paragraphs are the article, its headline and its headings. */
final class RoleGuesserTest {
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
    void aRowOfATableIsNoHeading() {
        assertRoles(ARTICLE + """
            Aster 12 5 8 25
            The council will vote on aid for the shops on Thursday evening.
            Dahlia\tgrey\tslow
            The owner of the shops says that it comes a year too late for her.
            """);
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
    void wordsOfSomebodyMayBeAHeadingAndWhatIsSaidInAStoryIsNone() {
        assertRoles("""
            # Harbour bridge to stay closed until spring
            """ + ARTICLE + """
            = 'We have no choice'
            The council will vote on aid for the shops on Thursday evening.
            'We have no choice.'
            The mayor did not want to say how much money there is.
            """);
    }

    @Test
    void marksOfNotesBehindASentenceDoNotHideThatItIsOne() {
        assertRoles("""
            # Harbour bridge
            The harbour bridge joins the island to the town.[1] It was built in the year of the flood.[2]
            = History[edit]
            The first bridge was made of wood and burned down in a night.[3][citation needed]
            = Closure[edit]
            The second one was closed in October, when a crack was found.[4]
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
        assertThat(furniture(page)).isEmpty();
    }

    @Test
    void markedHeadingsWithNothingButFurnitureBelowAreFurniture() throws IOException {
        String list = "<ul class='related'><li>Tolls rise</li></ul>";
        String page = "<h1>Bridge shut</h1><h2>Bearings are late</h2>" + list
                + "<p>The harbour bridge will stay closed until spring, the mayor said on Tuesday.</p>".repeat(3)
                + "<h2>Why</h2><h3>The pier</h3><p>It has a second crack.</p><h2>Most read</h2><h3>Today</h3>" + list
                + "<h3>This week</h3>" + list;
        assertThat(furniture(page))
                .containsExactly("Tolls rise", "Most read", "Today", "Tolls rise", "This week", "Tolls rise");
    }

    @Test
    void headingsAmongTheCommentsAreFurniture() throws IOException {
        String comments = "<h2>Comments (2)</h2>"
                + "<h3>#1</h3><p>It was closed when I was a child and it will be closed for ever.</p><p>Reply</p>"
                + "<h3>#2</h3><p>They said the same about the ferry in spring, did they not.</p><p>Reply</p>";
        String page = "<h1>Bridge shut</h1>"
                + "<p>The harbour bridge will stay closed until spring, the mayor said on Tuesday.</p>".repeat(3);
        assertThat(furniture(page + comments)).startsWith("Comments (2)", "#1").hasSize(7);
    }

    @Test
    void theLinesOfAListingAreTheArticlesOwn() throws IOException {
        String page = "<p>The harbour's computers are told by a file where the ships are to be found.</p>".repeat(4)
                + "<pre># Recommended\nport 12\n# Share this\nport 14</pre><p>The last line is for guests.</p>";
        assertThat(furniture(page)).isEmpty();
        String lines = page.replace("pre>", "p>").replace("\n", "<br>");
        assertThat(furniture(lines)).isNotEmpty();
    }

    private static List<String> furniture(String page) throws IOException {
        DocumentText document = new HtmlFormat().read(page.getBytes(UTF_8), Optional.empty(), Monitor.NONE);
        return RoleGuesser.paragraphs(document, Monitor.NONE).stream()
                .filter(paragraph -> paragraph.role() == Role.FURNITURE)
                .map(paragraph -> paragraph.span().of(document.text()))
                .toList();
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
}
