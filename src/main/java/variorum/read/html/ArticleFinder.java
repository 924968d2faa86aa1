package variorum.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article of a page that does not say which part it is: the innermost element with nearly all of the running
 * text, as long as much of what stands round it are links.
 */
final class ArticleFinder implements NodeVisitor {
    /** Between these are the signs of Chinese and Japanese, of which each says as much as three letters. */
    private static final char FIRST_EAST_ASIAN = '\u3000';

    private static final char LAST_EAST_ASIAN = '\u9FFF';

    /** Shorter pieces of text may be labels, links and single lines; longer ones are sentences. */
    private static final int SHORTEST_PROSE = 80;

    /** With less running text on it, a page shows no difference between its parts. */
    private static final int LEAST_PROSE = 1000;

    private static final double NEARLY_ALL = 0.95;

    /** Of the text beside an article, at least; an appendix has fewer links. */
    private static final double LEAST_LINKED = 1.0 / 3;

    private static final Text NONE = new Text(0, 0, 0);

    private final IdentityHashMap<Node, Text> texts = new IdentityHashMap<>();

    /** What was counted so far of each open element, the innermost first. */
    private final Deque<Text> open = new ArrayDeque<>();

    private int openLinks;
    private int openListings;

    private ArticleFinder() {}

    /**
     * How much text stands in a part of the page, in letters.
     *
     * @param prose of it sentences and listings
     * @param linked of it words of links
     */
    private record Text(int length, int prose, int linked) {
        Text plus(Text other) {
            return new Text(length + other.length, prose + other.prose, linked + other.linked);
        }
    }

    /** The article of a page, or else the page itself. */
    static Element find(Element page) {
        ArticleFinder finder = new ArticleFinder();
        page.traverse(finder);
        return finder.innermost(page);
    }

    @Override
    public void head(Node node, int depth) {
        open.push(node instanceof TextNode words ? text(words) : NONE);
        openLinks += node.nameIs("a") ? 1 : 0;
        openListings += node.nameIs("pre") ? 1 : 0;
    }

    private Text text(TextNode words) {
        int length = words.text()
                .strip()
                .chars()
                .map(unit -> unit < FIRST_EAST_ASIAN || unit > LAST_EAST_ASIAN ? 1 : 3)
                .sum();
        boolean linked = openLinks > 0;
        boolean prose = !linked && (length >= SHORTEST_PROSE || openListings > 0);
        return new Text(length, prose ? length : 0, linked ? length : 0);
    }

    @Override
    public void tail(Node node, int depth) {
        openLinks -= node.nameIs("a") ? 1 : 0;
        openListings -= node.nameIs("pre") ? 1 : 0;
        Text all = open.pop();
        texts.put(node, all);
        if (!open.isEmpty()) {
            open.push(open.pop().plus(all));
        }
    }

    private Element innermost(Element page) {
        double least = Math.max(LEAST_PROSE, NEARLY_ALL * of(page).prose);
        Element innermost = page;
        Optional<Element> next = Optional.of(page);
        while (next.isPresent()) {
            Element at = next.get();
            if (holdsSeveralPieces(at)) {
                innermost = at;
            }
            next = at.children().stream()
                    .filter(child -> of(child).prose >= least && standsAmongLinks(child, at))
                    .findFirst();
        }
        return innermost;
    }

    private Text of(Node node) {
        return texts.getOrDefault(node, NONE);
    }

    /** Whether it is more than a paragraph, which may hold several pieces too, or what is laid round an article. */
    private boolean holdsSeveralPieces(Element element) {
        return !element.nameIs("p")
                && element.childNodes().stream()
                                .filter(child -> of(child).prose > 0)
                                .count()
                        > 1;
    }

    private boolean standsAmongLinks(Element child, Element parent) {
        int beside = of(parent).length - of(child).length;
        return of(parent).linked - of(child).linked >= LEAST_LINKED * beside;
    }
}
