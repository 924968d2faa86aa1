package variorum.report.html;

import java.io.IOException;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Verdict;
import variorum.report.content.Report;

/** What the signs and marks mean, at the foot of the page; those that the reader asked for only where they did. */
final class HtmlLegend {
    private final Report report;
    private final DisplayPlan plan;
    private final HtmlWriter html;

    HtmlLegend(Report report, DisplayPlan plan, HtmlWriter html) {
        this.report = report;
        this.plan = plan;
        this.html = html;
    }

    void write() throws IOException {
        html.open("footer");
        html.open("dl", "class", "legend");
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.KEPT) {
                String word = verdict.id();
                entry(word, "span", verdict.sign(), word);
            }
        }
        if (report.options().showsKept()) {
            entry("kept", "span", "word", "in both");
        } else {
            writeChanges();
        }
        html.close("dl");
        html.close("footer");
    }

    private void writeChanges() throws IOException {
        entry("deleted", "del", "word", "only in the base");
        entry("inserted", "ins", "word", "only in the other");
        entry("replaced", "del", "word", "replaced");
        entry("replacing", "ins", "word", "in its place");
        entry("replacing fact", "ins", "1,200", "a fact that changed");
        if (plan.changes().stream().anyMatch(Change::dimmed)) {
            entry("dimmed", "span", "word", "changed, and dimmed");
        }
        if (report.ignoredInGrey() && plan.tally().allHidden() > 0) {
            entry("hidden", "span", "word", "changed, and hidden");
        }
    }

    private void entry(String style, String element, String sample, String meaning) throws IOException {
        html.open("div");
        html.open("dt");
        html.element(element, sample, "class", style);
        html.close("dt");
        html.element("dd", meaning);
        html.close("div");
    }
}
