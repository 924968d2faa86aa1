package variorum.report;

import java.io.IOException;
import java.util.Locale;
import variorum.display.Verdict;

/** What the signs and marks mean, at the foot of the page. */
final class HtmlLegend {
    private HtmlLegend() {}

    static void write(HtmlWriter html) throws IOException {
        html.open("footer");
        html.open("dl", "class", "legend");
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.KEPT) {
                String word = verdict.name().toLowerCase(Locale.ROOT);
                entry(html, word, "span", VerdictSign.of(verdict), word);
            }
        }
        entry(html, "deleted", "del", "word", "only in the base");
        entry(html, "inserted", "ins", "word", "only in the other");
        entry(html, "replaced", "del", "word", "replaced");
        entry(html, "replacing", "ins", "word", "in its place");
        entry(html, "replacing fact", "ins", "1,200", "a change of fact");
        html.close("dl");
        html.element("p", "Written by " + Generator.name() + ".", "class", "generator");
        html.close("footer");
    }

    private static void entry(HtmlWriter html, String style, String element, String sample, String meaning)
            throws IOException {
        html.open("div");
        html.open("dt");
        html.element(element, sample, "class", style);
        html.close("dt");
        html.element("dd", meaning);
        html.close("div");
    }
}
