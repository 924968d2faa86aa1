package variorum.read.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which parts of a page are the article, which stand round it, and which no reader sees. */
final class HtmlRegions {
    /** With them, the readings above words: they say again what the words say. */
    private static final Set<String> UNSEEN = Set.of("""
            head script style template noscript svg canvas iframe object audio video select textarea datalist rt rp
            """.strip().split(" "));

    private static final Set<String> ROUND_ARTICLE =
            Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu", "figcaption");

    private static final Set<String> ROUND_ARTICLE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "banner", "dialog", "alert");

    /** Words in the class or id of what pages lay round an article. */
    private static final Set<String> ROUND_ARTICLE_WORDS = Set.of("""
            ad ads advert advertisement sponsored promo share sharing social related recommended recommendations
            newsletter subscribe subscription cookie cookies consent gdpr comments disqus breadcrumb breadcrumbs sidebar
            menu navbar popular trending tags pagination byline dateline timestamp copyright toolbar paywall
            """.split("\\s+"));

    /** How Writer calls numbers that go with the pages. */
    private static final Set<String> NUMBERS_OF_PAGES = Set.of("page", "docstat");

    /** What holds a larger share of the article's text is the article, whatever its name. */
    private static final double MOST_ROUND_ARTICLE = 0.3;

    /** Of a box of text, at most. */
    private static final double MOST_LINKED = 0.5;

    /** Of an article, at most; with more it is a text that was put on a page as it is. */
    private static final double MOST_LISTED = 0.5;

    /** With less, a heading may be the name of the site as well. */
    private static final double LEAST_OF_TITLE = 0.5;

    private static final int WORDS_OF_HEADLINE = 4;

    /** What word processors call the heads and feet of their pages. */
    private static final Set<String> OF_PAPER = Set.of("header", "footer");

    /** Styles of what is not seen, and of the numbers that Word makes of lists, which are no text. */
    private static final List<String> UNSEEN_STYLES = List.of("display:none", "mso-hide:all", "mso-list:ignore");

    private final Element article;

    /** Of the article with all that may stand round it. */
    private final int articleLength;

    private final Optional<Element> headline;
    private final Set<Element> noteMarks;

    HtmlRegions(Document page) {
        noteMarks = new HtmlNoteMarks(page).found();
        Element declared = declaredArticle(page);
        articleLength = declared.wholeText().length();
        article = declared.equals(page.body()) ? ArticleFinder.find(declared) : declared;
        Optional<Element> highest = first(article.select("h1").stream()).or(() -> first(page.select("h1").stream()));
        headline = WriterPage.title(page)
                .or(() -> longest(
                        titles(page).filter(heading -> isMostOfTitle(heading, page) && isLonger(heading, highest))))
                .or(() -> highest)
                .or(() -> longest(titles(page)));
    }

    private static boolean isLonger(Element heading, Optional<Element> other) {
        return other.stream()
                .allMatch(shorter -> heading.text().length() > shorter.text().length());
    }

    /** The headings that stand in the page's title, beside the name of the site or of a part of it. */
    private static Stream<Element> titles(Document page) {
        String title = page.title().toLowerCase(Locale.ROOT);
        return page.select("h1, h2, h3, h4").stream()
                .filter(heading -> title.contains(heading.text().toLowerCase(Locale.ROOT)));
    }

    /** Good: {@code "Bridge to stay shut - Post"} of {@code "Bridge to stay shut"}; bad: of {@code "Post"}. */
    private static boolean isMostOfTitle(Element heading, Document page) {
        String text = heading.text();
        return text.length() > LEAST_OF_TITLE * page.title().length() && text.split(" ").length >= WORDS_OF_HEADLINE;
    }

    private Optional<Element> longest(Stream<Element> headings) {
        Comparator<Element> byLength =
                Comparator.comparing(heading -> heading.text().length());
        return first(headings.sorted(byLength.reversed()));
    }

    private Optional<Element> first(Stream<Element> headings) {
        return headings.filter(heading ->
                        heading.hasText() && heading.parents().stream().noneMatch(this::isRoundArticle))
                .findFirst();
    }

    /** The element that holds more than half of the paragraphs' text, or else the whole body. */
    private static Element declaredArticle(Document page) {
        int all = paragraphLength(page.body());
        return Stream.of("article", "main", "[role=main]", "[itemprop=articleBody]")
                .flatMap(query -> page.select(query).stream())
                .filter(element -> paragraphLength(element) * 2 > all)
                .findFirst()
                .orElse(page.body());
    }

    private static int paragraphLength(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.wholeText().length())
                .sum();
    }

    boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || noteMarks.contains(element)
                || isAnchor(element)
                || hasUnseenStyle(element);
    }

    /** Whether it is the sign beside a heading by which readers can link to it. */
    private static boolean isAnchor(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().codePoints().noneMatch(Character::isLetterOrDigit)
                && element.closest("h1, h2, h3, h4, h5, h6") != null;
    }

    private static boolean hasUnseenStyle(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN_STYLES.stream().anyMatch(style::contains);
    }

    boolean isArticle(Element element) {
        return element.equals(article);
    }

    boolean holdsArticle(Element element) {
        return article.parents().contains(element)
                || headline.stream().anyMatch(title -> title.parents().contains(element));
    }

    /** Whether it is the first title of the highest level: in the article, or on the page when the article has none. */
    boolean isHeadline(Element element) {
        return headline.filter(element::equals).isPresent();
    }

    boolean isRoundArticle(Element element) {
        boolean named = ROUND_ARTICLE.contains(element.normalName())
                || ROUND_ARTICLE_ROLES.contains(element.attr("role"))
                || isHeadOrFoot(element)
                || isNamedSo(element.className())
                || isNamedSo(element.id());
        return named
                && !isSource(element)
                && !isBoxedText(element)
                && element.wholeText().length() < MOST_ROUND_ARTICLE * articleLength;
    }

    /** Whether it is a box of text in the article, which manuals call a sidebar; that of a page stands beside it. */
    private boolean isBoxedText(Element element) {
        return element.hasClass("sidebar")
                && !article.nameIs("body")
                && element.parents().contains(article)
                && linkedLength(element) < MOST_LINKED * element.text().length();
    }

    /** Whether it is a listing in an article of other text, so that nothing is told by its lines. */
    boolean isListing(Element element) {
        return element.nameIs("pre") && element.wholeText().length() < MOST_LISTED * articleLength;
    }

    private static int linkedLength(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    /** Whether it is a running head or foot of a word processor's pages. */
    static boolean isHeadOrFoot(Element element) {
        return element.normalName().equals("div") && OF_PAPER.contains(element.attr("title"));
    }

    static boolean isPageNumber(Element element) {
        return element.normalName().equals("sdfield")
                && NUMBERS_OF_PAGES.contains(element.attr("type").toLowerCase(Locale.ROOT));
    }

    /** Whether it says whose words a quotation is. */
    private static boolean isSource(Element element) {
        return element.normalName().equals("footer") && element.closest("blockquote") != null;
    }

    private static boolean isNamedSo(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(ROUND_ARTICLE_WORDS::contains);
    }
}
