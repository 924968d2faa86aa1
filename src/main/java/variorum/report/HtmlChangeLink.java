package variorum.report;

import java.io.IOException;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.model.Collation;
import variorum.model.Span;

/** Changed words that lead to the row where they stand, such as {@code 1871 → 1817}. */
final class HtmlChangeLink {
    private final Collation collation;
    private final DisplayPlan plan;
    private final HtmlWriter html;

    HtmlChangeLink(Collation collation, DisplayPlan plan, HtmlWriter html) {
        this.collation = collation;
        this.plan = plan;
        this.html = html;
    }

    /** @param change tells between which columns; the words may be more than its own */
    void write(int row, Change change, Span base, Span other) throws IOException {
        html.open("a", "href", "#row-" + row);
        if (!base.isEmpty()) {
            html.element("del", words(change.baseColumn(), base));
        }
        html.text(base.isEmpty() || other.isEmpty() ? "" : " \u2192 ");
        if (!other.isEmpty()) {
            html.element("ins", words(change.otherColumn(), other));
        }
        html.close("a");
    }

    private String words(int column, Span span) {
        return span.of(plan.version(column, collation).text());
    }
}
