package variorum.read.html;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import variorum.read.document.TableCell;

/** Tells the tables that are read row by row from those that pages are laid out with. */
final class DataTables {
    /** Parts of a page that stand side by side say more, in characters. */
    private static final int MOST_IN_MIXED_CELL = 200;

    private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol", "li");

    private DataTables() {}

    /** Whether it is a row of several cells that hold a few words or paragraphs each. */
    static boolean isRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() > 1
                && element.children().stream().filter(Element::hasText).count() > 1
                && element.children().stream().allMatch(cell -> isLine(cell) || holdsParagraphs(cell));
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
        return lines.get() <= 1 && cell.text().length() <= MOST_IN_MIXED_CELL;
    }

    /**
     * Whether its lines are paragraphs or the items of a list, and not the parts of a page or the entries of a menu.
     */
    private static boolean holdsParagraphs(Element cell) {
        return TableCell.isInRow(List.of(cell.text()))
                && cell.stream()
                        .skip(1)
                        .allMatch(element -> PARAGRAPHS.contains(element.normalName()) || !element.isBlock())
                && (cell.select("li").isEmpty() || isList(cell));
    }

    /** Beside a heading, or as links, items are rather those of a menu. */
    private static boolean isList(Element cell) {
        return cell.select("li > a").isEmpty()
                && cell.siblingElements().select("h1, h2, h3, h4, h5, h6").isEmpty();
    }
}
