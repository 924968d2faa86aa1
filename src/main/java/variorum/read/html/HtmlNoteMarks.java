package variorum.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the numbers that join notes to their places. They lead to one another: a short link in the text to the note,
 * and one beside the note back to the text.
 */
final class HtmlNoteMarks {
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?(?:\\d{1,3}|[ivxlc]{1,7}|[*†‡§]{1,3}|[↑↩^])\\uFE0E?[\\])]?");

    private final List<Element> marks;

    /** The places on the page that a mark leads to. */
    private final Set<String> targets = new HashSet<>();

    HtmlNoteMarks(Document page) {
        marks = page.select("a[href^=#]").stream()
                .filter(link -> MARK.matcher(link.text().strip()).matches())
                .toList();
        marks.forEach(mark -> targets.add(mark.attr("href").substring(1)));
    }

    /** The links themselves, with nothing round them. */
    Set<Element> found() {
        Set<Element> found = new HashSet<>();
        for (Element mark : marks) {
            if (place(mark).filter(targets::contains).isPresent()) {
                found.add(mark);
            }
        }
        return found;
    }

    /** The nearest name by which another link could lead here. */
    private static Optional<String> place(Element mark) {
        for (Element at = mark; at != null; at = at.parent()) {
            String name = at.hasAttr("name") ? at.attr("name") : at.id();
            if (!name.isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
