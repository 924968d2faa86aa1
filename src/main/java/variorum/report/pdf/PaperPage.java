package variorum.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import variorum.report.html.PaperSize;

/** A web page made fit for paper, where nothing opens and nothing is followed by eye alone. */
final class PaperPage {
    private static final int LONGEST_BOOKMARK = 80;

    /** In characters; some lines of them. */
    private static final int LONGEST_TEXT = 500;

    /** What no line begins with; so few that the style sheet keeps room for them. */
    private static final Pattern CLOSING =
            Pattern.compile("[.,;:!?%\u2026)\\]}\"'\u2019\u201D\u00BB\u3001\u3002]{1,3}");

    private final Document page;

    PaperPage(String html) {
        this.page = Jsoup.parse(html);
    }

    Document laidOut(Fonts fonts) throws IOException {
        page.select("meta").remove();
        page.select("details").forEach(PaperPage::putAwayOrOpen);
        page.select("[dir=auto]").forEach(PaperPage::setDirection);
        tellWhatIsLacking(fonts);
        if (page.body().hasClass("wide")) {
            page.head().appendElement("style").text("@page { size: " + landscape() + "; }");
        }
        holdTogether();
        page.select("p, li, a").forEach(PaperPage::wrapBareText);
        page.body().nodeStream(TextNode.class).toList().forEach(PaperPage::cutLongText);
        addRunningHead();
        addBookmarks();
        return page;
    }

    /** Of all pages: the width of the text is that of the first, whatever a later rule for some of them says. */
    private String landscape() {
        int versions = page.select(".versions > thead th").size();
        return PaperSize.largerFor(versions).orElse("A4 landscape");
    }

    /** What is put away stays so, but for the line that says it. */
    private static void putAwayOrOpen(Element details) {
        if (!details.hasAttr("open")) {
            details.children().not("summary").remove();
        }
        details.tagName("div").removeAttr("open");
        details.select("> summary").forEach(summary -> summary.tagName("p").addClass("put-away"));
    }

    private static void setDirection(Element paragraph) {
        boolean leftward = Bidi.getBaseDirection(paragraph.text()) == Bidi.RTL;
        paragraph.attr("dir", leftward ? "rtl" : "ltr");
    }

    /** Lines are ended at every end of an element, also before what follows it without a space. */
    private void holdTogether() {
        for (Element fact : page.select(".fact")) {
            Element words = new Element("span").addClass("held").text(fact.wholeText());
            fact.empty()
                    .appendChild(words)
                    .appendElement("span")
                    .addClass("of-fact hung")
                    .text("!");
        }
        page.select("del, ins").forEach(PaperPage::holdMarksAfter);
    }

    private static void holdMarksAfter(Element element) {
        if (element.nextSibling() instanceof TextNode text) {
            Matcher marks = CLOSING.matcher(text.getWholeText());
            if (marks.lookingAt()) {
                element.addClass("held");
                if (marks.end() < text.getWholeText().length()) {
                    text.splitText(marks.end());
                }
                text.wrap("<span class=\"hung\"></span>");
            }
        }
    }

    /** Text beside elements is written before them all, out of the order in which a reader would copy it. */
    private static void wrapBareText(Element mixed) {
        if (!mixed.children().isEmpty()) {
            mixed.textNodes().forEach(text -> text.wrap("<span></span>"));
        }
    }

    /** What is left of a text is copied for each line that is laid out, which takes too long for a long one. */
    private static void cutLongText(TextNode node) {
        String text = node.getWholeText();
        if (text.length() <= LONGEST_TEXT) {
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int end = cut(text, from);
            node.before(new Element("span").text(text.substring(from, end)));
            from = end;
        }
        node.remove();
    }

    /** After a blank where there is one; else after a character with all that stands on it. */
    private static int cut(String text, int from) {
        int longest = from + LONGEST_TEXT;
        if (longest >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', longest);
        if (blank > from) {
            return blank + 1;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(longest - 1, Math.min(text.length(), longest + LONGEST_TEXT)));
        return longest - 1 + characters.following(0);
    }

    private void tellWhatIsLacking(Fonts fonts) throws IOException {
        List<String> lacking = fonts.lacking(page.body().text());
        if (!lacking.isEmpty()) {
            String told = "This computer has no font for " + String.join(", ", lacking)
                    + " that can be put into a PDF file; they are shown as #.";
            page.select("header")
                    .forEach(header ->
                            header.appendElement("p").addClass("degraded").text(told));
        }
    }

    /** Stands above each page, as the style sheet has it. */
    private void addRunningHead() {
        page.body().prependElement("div").attr("id", "running").text(page.title());
    }

    private void addBookmarks() {
        Element bookmarks = page.head().appendElement("bookmarks");
        page.select("header").attr("id", "summary");
        page.select("footer").attr("id", "legend");
        addBookmark(bookmarks, page.title(), "summary");
        for (Element heading : page.select("p.headline, p.heading")) {
            Element row = heading.closest("[id]");
            if (row != null && !row.id().equals(lastTarget(bookmarks))) {
                addBookmark(bookmarks, heading.text(), row.id());
            }
        }
        addBookmark(bookmarks, "Signs and marks", "legend");
    }

    /** The versions of one heading stand in one row. */
    private static String lastTarget(Element bookmarks) {
        Element last = bookmarks.lastElementChild();
        return last == null ? "" : last.attr("href").substring(1);
    }

    private static void addBookmark(Element bookmarks, String text, String target) {
        String name = text.length() <= LONGEST_BOOKMARK ? text : text.substring(0, LONGEST_BOOKMARK) + "\u2026";
        bookmarks.appendElement("bookmark").attr("name", name).attr("href", "#" + target);
    }
}
