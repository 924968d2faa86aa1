package variorum.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Encoding;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

final class HtmlFormatTest {
    @Test
    void paragraphsAreWhatTheReaderSeesApart() throws IOException {
        DocumentText page = read("""
                <div><p>The <b>harbour</b>
                bridge is&nbsp;shut.</p><ul><li>One</li><li>Two<br>lines</li></ul>
                Loose text<blockquote>Quoted</blockquote></div>
                """);
        assertThat(page.text())
                .isEqualTo("The harbour bridge is\u00A0shut.\n\nOne\n\nTwo\n\nlines\n\nLoose text\n\nQuoted");
        assertThat(texts(page))
                .containsExactly("The harbour bridge is\u00A0shut.", "One", "Two", "lines", "Loose text", "Quoted");
    }

    @Test
    void entitiesAreCharacters() throws IOException {
        assertThat(read("<p>Fish &amp; chips &lt; caf&eacute; &#8211; &#x1F41F;")
                        .text())
                .isEqualTo("Fish & chips < café – 🐟");
    }

    @Test
    void scriptsStylesAndWhatIsHiddenAreLeftOut() throws IOException {
        assertThat(read("""
                <head><title>Title</title><style>p {}</style></head>
                <script>var x = 1;</script><p>Seen</p><p hidden>1</p><p style="DISPLAY: none">2</p>
                <noscript>3</noscript><!-- 4 --><div aria-hidden="true">5</div>
                """).text()).isEqualTo("Seen");
    }

    @Test
    void theSignByWhichAHeadingIsLinkedToIsLeftOut() throws IOException {
        assertThat(read("""
                <h2>Fares<a href="#fares" title="Link to this heading">¶</a></h2>
                <p>See <a href="#ports">Ports</a> and <a href="#ports">§</a>.</p><h3><a href="#ports">Ports</a></h3>
                """).text()).isEqualTo("Fares\n\nSee Ports and §.\n\nPorts");
    }

    @Test
    void headingsAreKnown() throws IOException {
        DocumentText page = read("""
                <h1>Bridge to stay<br>closed</h1><p>Text.</p><h2>Why</h2><p>Text.</p><h1>Another</h1>
                """);
        assertThat(texts(page)).startsWith("Bridge to stay closed");
        assertThat(roles(page))
                .containsExactly(
                        Optional.of(Role.HEADLINE),
                        Optional.empty(),
                        Optional.of(Role.HEADING),
                        Optional.empty(),
                        Optional.of(Role.HEADING));
    }

    @Test
    void whatStandsRoundTheArticleIsFurnitureAtItsPlace() throws IOException {
        DocumentText page = read("""
                <header><a>The Harbour Post</a></header><nav>Home News</nav>
                <article><h1>Bridge</h1><p>The bridge will stay closed until spring.</p>
                <aside>See also</aside><div class="share-tools">Share</div>
                <p>The shops have lost a third of their trade.</p><figcaption>A crane</figcaption></article>
                <div>Another story</div><footer>Imprint</footer>
                """);
        assertThat(furniture(page))
                .containsExactly(
                        "The Harbour Post", "Home News", "See also", "Share", "A crane", "Another story", "Imprint");
    }

    @Test
    void aHeadlineAboveTheArticleIsStillTheHeadline() throws IOException {
        DocumentText page = read("""
                <div><h1>Bridge</h1></div><article><p>The bridge will stay closed until spring.</p></article><p>End</p>
                """);
        assertThat(roles(page))
                .containsExactly(Optional.of(Role.HEADLINE), Optional.empty(), Optional.of(Role.FURNITURE));
    }

    @Test
    void anElementThatHoldsTheArticleIsNoFurnitureWhateverItsName() throws IOException {
        DocumentText page = read("""
                <div class="content with-sidebar"><p>The bridge will stay closed until spring.</p></div>
                """);
        assertThat(furniture(page)).isEmpty();
    }

    @Test
    void preformattedTextKeepsItsLines() throws IOException {
        assertThat(texts(read("<pre>one line\n  another\n\nlast</pre>")))
                .containsExactly("one line", "another", "last");
    }

    @Test
    void whoSaidAQuotationBelongsToTheArticle() throws IOException {
        String page = "<article><p>Said he:<blockquote>It is shut.<footer>The mayor</footer></blockquote>"
                + "<p>More of it.<footer>Topics</footer></article>";
        assertThat(furniture(read(page))).containsExactly("Topics");
    }

    /** As Writer, Word, Pandoc and a wiki write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Shut.<a name='n1anc' href='#n1sym'><sup>1</sup></a></p>"
                        + "<div id='n1'><p><a name='n1sym' href='#n1anc'>1</a>Since May.</p></div>",
                "<p>Shut.<a name='e4anc' href='#e4sym'><sup>iv</sup></a></p>"
                        + "<div id='e4'><p><a name='e4sym' href='#e4anc'>iv</a>Since May.</p></div>",
                "<p>Shut.<a href='#_ftn1' name='_ftnref1'><span><span>[1]</span></span></a></p>"
                        + "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Since May.</p></div>",
                "<p>Shut.<a href='#fn1' id='fnref1'><sup>1</sup></a></p>"
                        + "<ol><li id='fn1'><p>Since May.<a href='#fnref1'>↩︎</a></p></li></ol>",
                "<p>Shut.<sup id='r1'><a href='#c1'>[1]</a></sup></p>"
                        + "<ol><li id='c1'><span><b><a href='#r1'>^</a></b></span> <span>Since May.</span></li></ol>"
            })
    void theNumbersThatJoinNotesToTheirPlacesAreLeftOut(String page) throws IOException {
        assertThat(texts(read(page))).containsExactly("Shut.", "Since May.");
    }

    @Test
    void numbersThatLeadToPartsOfThePageStay() throws IOException {
        String page = "<p>Parts: <a href='#one'>1</a> <a href='#two'>2</a><p id='one'>First.<p id='two'>Second.";
        assertThat(texts(read(page))).containsExactly("Parts: 1 2", "First.", "Second.");
    }

    /** In mails too, where Word has written them. */
    @Test
    void theNumbersThatWordMakesOfListsAreLeftOut() throws IOException {
        String page = "<p class=MsoListParagraph><![if !supportLists]><span><span style='mso-list:Ignore'>1."
                + "<span>&nbsp;&nbsp; </span></span></span><![endif]>The ferry stays.</p>"
                + "<p>It runs<span style='mso-hide: all'> late</span>.</p>";
        assertThat(texts(read(page))).containsExactly("The ferry stays.", "It runs.");
    }

    /** Other formats keep them out of the text, too. */
    @Test
    void theNumbersThatWriterSetsRightBeforeHeadingsAreLeftOut() throws IOException {
        String headings =
                "<h1>\n1What was found</h1><h2>1.1Under the water</h2><h2>1.2“Old”</h2><h1>2.<b>Plans</b></h1>"
                        + "<h2>2.1Now</h2><h3>1Here</h3><h1>1st of May</h1><h1>2 May</h1><h1>5G</h1>";
        assertThat(texts(read("<meta name=generator content='LibreOffice 7.4.7.2 (Linux)'>" + headings)))
                .containsExactly(
                        "What was found",
                        "Under the water",
                        "“Old”",
                        "Plans",
                        "Now",
                        "Here",
                        "1st of May",
                        "2 May",
                        "5G");
        assertThat(texts(read(headings))).startsWith("1What was found", "1.1Under the water");
    }

    @Test
    void theTitleThatWriterSetsInLargeTypeIsTheHeadline() throws IOException {
        String page = "<div title='header'><p>Post</p></div><p><font size=6 style='font-size: 24pt'><b>Bridge to stay"
                + " shut</b></font></p><h1>Why</h1><p>It is old, said the <font size=6>mayor</font>.</p>";
        assertThat(roles(read("<meta name=generator content='LibreOffice 7.4.7.2 (Linux)'>" + page)))
                .containsExactly(
                        Optional.of(Role.FURNITURE),
                        Optional.of(Role.HEADLINE),
                        Optional.of(Role.HEADING),
                        Optional.empty());
    }

    @Test
    void headAndFootOfThePagesOfADocumentAreFurniture() throws IOException {
        String page = "<div title='header'><p>Post</p></div><h1>Bridge</h1><p>It will stay closed until spring.</p>"
                + "<div title='footer'><p>Page 3</p></div>";
        assertThat(furniture(read(page))).containsExactly("Post", "Page 3");
    }

    /** As Writer tells them. */
    @Test
    void theNumberOfThePageIsNoPartOfItsFoot() throws IOException {
        String page = "<p>It will stay closed until spring.</p><div title='footer'><p>Draft</p>"
                + "<p>Page <span><sdfield type=PAGE>2</sdfield></span> of <sdfield type=DOCSTAT>2</sdfield></p></div>";
        assertThat(furniture(read(page))).containsExactly("Draft");
    }

    @Test
    void anEmptyCellKeepsItsPlace() throws IOException {
        assertThat(texts(read("<table><tr><td>Berlin<td><td>5<tr><td> <td>Rome <td> 6"
                        + "<tr><td><p>Oslo</p><td><p><br></p><td><p>7</p></table>")))
                .containsExactly("Berlin\t\t5", "Rome\t6", "Oslo\t\t7");
    }

    @Test
    void aLineBrokenInsideACellDoesNotBreakItsRow() throws IOException {
        assertThat(texts(read("<table><tr><td>Berlin<br>Mitte<td>5</table>"))).containsExactly("Berlin Mitte\t5");
    }

    @Test
    void theParagraphsOfACellStayInItsRow() throws IOException {
        assertThat(texts(read("<table><tr><td><p>Piling</p><td><p>It rusts.</p>\n<p>It may stay.</p><td>Dear</table>")))
                .containsExactly("Piling\tIt rusts. It may stay.\tDear");
        String sentence = "The bridge will stay closed until spring. ";
        assertThat(texts(read("<table><tr><td><p>Menu</p><td><p>" + sentence.repeat(20) + "</table>")))
                .containsExactly("Menu", sentence.repeat(20).strip());
        assertThat(texts(read("<table><tr><td><ul><li>Home<li>News</ul><td><h2>Bridge</h2>Shut.</table>")))
                .containsExactly("Home", "News", "Bridge", "Shut.");
        assertThat(texts(read("<table><tr><td>Home<td><p>Bridge</p>Shut.</table>")))
                .containsExactly("Home\tBridge Shut.");
        assertThat(texts(read("<table><tr><td><pre>ls</pre><td>Lists files.</table>")))
                .containsExactly("ls\tLists files.");
    }

    @Test
    void theItemsOfAListInACellStayInItsRow() throws IOException {
        assertThat(texts(read("<table><tr><td>Bearings<td><ul><li>steel</li><li>brass</li></ul><td>12</table>")))
                .containsExactly("Bearings\tsteel brass\t12");
        assertThat(texts(read("<table><tr><td><ul><li><a>Home</a><li><a>News</a></ul><td>Bridge shut.</table>")))
                .containsExactly("Home", "News", "Bridge shut.");
    }

    @Test
    void hintsWhereAWordMayBeBrokenAreNotRead() throws IOException {
        assertThat(read("<p>Fracht&shy;schiff auf<wbr>gelaufen").text()).isEqualTo("Frachtschiff aufgelaufen");
    }

    @Test
    void readingsAboveWordsAreNotRead() throws IOException {
        assertThat(read("<p><ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>で").text())
                .isEqualTo("東京で");
    }

    @Test
    void theDeclaredEncodingIsTaken() throws IOException {
        String page = "<html><head><meta charset=\"windows-1251\"></head><p>Мост</p>";
        assertThat(new HtmlFormat()
                        .read(page.getBytes(Charset.forName("windows-1251")), Optional.empty(), Monitor.NONE))
                .satisfies(read -> assertThat(read.text()).isEqualTo("Мост"))
                .satisfies(read -> assertThat(read.encoding()).contains(new Encoding("windows-1251", true)));
    }

    @Test
    void aDeclarationThatTheBytesDenyIsNotTaken() throws IOException {
        String page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><p>Brücke zu</p>";
        assertThat(new HtmlFormat()
                        .read(page.getBytes(UTF_8), Optional.empty(), Monitor.NONE)
                        .text())
                .isEqualTo("Brücke zu");
    }

    @Test
    void aPageThatWasConvertedSinceItSaidUtf16IsRead() throws IOException {
        String page = "<meta charset=\"utf-16\"><p>Bridge closed</p>";
        assertThat(new HtmlFormat()
                        .read(page.getBytes(UTF_8), Optional.empty(), Monitor.NONE)
                        .text())
                .isEqualTo("Bridge closed");
    }

    @Test
    void aPageNestedDeeperThanTheStackIsRead() throws IOException {
        assertThat(read("<div>".repeat(50_000) + "deep").text()).isEqualTo("deep");
    }

    private static DocumentText read(String page) throws IOException {
        return new HtmlFormat().read(page.getBytes(UTF_8), Optional.of(UTF_8), Monitor.NONE);
    }

    private static List<String> texts(DocumentText page) {
        return page.blocks().stream().map(block -> block.span().of(page.text())).toList();
    }

    private static List<Optional<Role>> roles(DocumentText page) {
        return page.blocks().stream().map(Block::role).toList();
    }

    private static List<String> furniture(DocumentText page) {
        return page.blocks().stream()
                .filter(block -> block.role().equals(Optional.of(Role.FURNITURE)))
                .map(block -> block.span().of(page.text()))
                .toList();
    }
}
