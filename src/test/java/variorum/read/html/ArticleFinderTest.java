package variorum.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;

/** Pages whose markup does not say which part of them is the article. */
final class ArticleFinderTest {
    private static final String SENTENCES =
            "The harbour bridge will stay closed until the new bearings have come from the foundry. ".repeat(5);
    private static final String ARTICLE = "<p>" + SENTENCES + "</p><p>" + SENTENCES + "</p><p>" + SENTENCES + "</p>";
    private static final String MENU =
            "<ul><li><a href='/'>News</a></li><li><a href='/s'>Sport</a></li><li><a href='/w'>Weather</a></li></ul>";

    @Test
    void linksRoundTheRunningTextAreFurniture() throws IOException {
        assertThat(furniture("<div>" + MENU + "<div class='c4'>" + ARTICLE + "</div><h3>More</h3>" + MENU + "</div>"))
                .containsExactly("News", "Sport", "Weather", "More", "News", "Sport", "Weather");
    }

    @Test
    void whatSumsAnArticleUpBelowItsHeadlineIsPartOfIt() throws IOException {
        String head = "<div>" + MENU + "</div><h1>Bridge shut</h1><h2>Bearings are late</h2>";
        assertThat(furniture(head + "<div>" + ARTICLE + "</div><div>" + MENU + "</div>"))
                .containsExactly("News", "Sport", "Weather", "News", "Sport", "Weather");
    }

    @Test
    void aSmallerHeadingThatIsThePagesTitleIsTheHeadline() throws IOException {
        DocumentText page = read("<title>Bridge shut - Harbour Post</title><h3>Today</h3>" + MENU
                + "<h2>Bridge shut</h2><div>" + ARTICLE + "</div>" + MENU);
        assertThat(texts(page, Role.HEADLINE)).containsExactly("Bridge shut");
    }

    @Test
    void ofTheHeadingsInThePagesTitleTheLongestIsTheHeadline() throws IOException {
        DocumentText page = read("<title>Bridge shut until spring - News - Harbour Post</title><h2>News</h2>" + MENU
                + "<h2>Bridge shut until spring</h2><div>" + ARTICLE + "</div>" + MENU);
        assertThat(texts(page, Role.HEADLINE)).containsExactly("Bridge shut until spring");
    }

    @Test
    void theNameOfTheSiteIsNotTheHeadlineWhateverItsLevel() throws IOException {
        DocumentText page = read("<title>Bridge shut until spring - Harbour Post</title><h1>Harbour Post</h1>" + MENU
                + "<h2>Bridge shut until spring</h2><div>" + ARTICLE + "</div>" + MENU);
        assertThat(texts(page, Role.HEADLINE)).containsExactly("Bridge shut until spring");
        DocumentText shortTitle = read("<title>Harbour Post: Bridge</title><h2>Harbour Post</h2>" + MENU
                + "<h1>Bridge</h1><div>" + ARTICLE + "</div>" + MENU);
        assertThat(texts(shortTitle, Role.HEADLINE)).containsExactly("Bridge");
    }

    @Test
    void shortLinesWithoutLinksBesideTheRunningTextStay() throws IOException {
        String appendix = "<h2>Appendix</h2><p>Bearings: 12</p><p>Bolts: 400</p>";
        assertThat(furniture("<div>" + ARTICLE + "</div><div>" + appendix + "</div>"))
                .isEmpty();
    }

    @Test
    void listingsStayWhateverTheirLength() throws IOException {
        String listing = "<pre>" + "open 12\n".repeat(40) + "</pre>";
        assertThat(furniture("<div>" + ARTICLE + "</div><div>" + listing + "</div>" + MENU))
                .isEmpty();
    }

    @Test
    void aBoxOfTextInTheArticleBelongsToItAndOneOfLinksDoesNot() throws IOException {
        String box = "<div class='sidebar'><h3>Bearings</h3><p>They carry the span.</p></div>";
        String links = "<div class='sidebar'>" + MENU + "</div>";
        assertThat(furniture(MENU + "<div>" + ARTICLE + box + ARTICLE + links + "</div>" + MENU))
                .containsExactly("News", "Sport", "Weather", "News", "Sport", "Weather", "News", "Sport", "Weather");
    }

    /** A sentence of Chinese has a third of the signs. */
    @Test
    void articlesWithoutSpacesAreFoundToo() throws IOException {
        String sentence = "海港大桥将继续关闭直到铸造厂送来新的支座为止城里的人们都这么说着等待着。";
        String article = ("<p>" + sentence + "</p>").repeat(12);
        assertThat(furniture(MENU + "<div>" + article + "</div>")).containsExactly("News", "Sport", "Weather");
    }

    @Test
    void aSingleParagraphIsNoArticle() throws IOException {
        String paragraph = "<p>" + SENTENCES.repeat(4) + "<b>" + SENTENCES + "</b></p>";
        assertThat(furniture("<p>It opened in May.</p>" + paragraph + "<p><a href='/'>It shuts again.</a></p>"))
                .isEmpty();
    }

    @Test
    void anArticleDeepInThePageIsFound() throws IOException {
        assertThat(furniture(MENU + "<div>".repeat(20_000) + ARTICLE + "</div>".repeat(20_000)))
                .containsExactly("News", "Sport", "Weather");
    }

    private static DocumentText read(String page) throws IOException {
        return new HtmlFormat().read(page.getBytes(UTF_8), Optional.of(UTF_8), Monitor.NONE);
    }

    private static List<String> furniture(String page) throws IOException {
        return texts(read(page), Role.FURNITURE);
    }

    private static List<String> texts(DocumentText page, Role role) {
        return page.blocks().stream()
                .filter(block -> block.role().equals(Optional.of(role)))
                .map(block -> block.span().of(page.text()))
                .toList();
    }
}
