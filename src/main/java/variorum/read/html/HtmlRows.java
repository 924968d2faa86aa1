package variorum.read.html;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Tells the tables that are read row by row from those that pages are laid out with. */
final class HtmlRows {
    /** Parts of a page that stand side by side say more. */
    private static final int MOST_IN_CELL = 200;

    private HtmlRows() {}

    /** Whether it is a row of several cells that hold one line each. */
    static boolean isRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() > 1
                && element.children().stream().allMatch(HtmlRows::isLine);
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isLine(Element cell) {
        if (!cell.hasText()) {
            return true;
        }
        AtomicInteger lines = new AtomicInteger();
        cell.filter((node, depth) -> {
            boolean line = node instanceof Element element
                    && depth > 0
                    && (element.isBlock() || element.normalName().equals("br"));
            boolean second = line && lines.incrementAndGet() > 1;
            return second ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return lines.get() <= 1 && cell.text().length() <= MOST_IN_CELL;
    }
}
