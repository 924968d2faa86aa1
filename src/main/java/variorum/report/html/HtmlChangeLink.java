package variorum.report.html;

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

    void write(int row, Change change) throws IOException {
        write(row, words(change.baseColumn(), change.base()), words(change.otherColumn(), change.other()));
    }

    void write(int row, String base, String other) throws IOException {
        html.open("a", "href", "#row-" + row);
        if (!base.isEmpty()) {
            html.element("del", base);
        }
        html.text(base.isEmpty() || other.isEmpty() ? "" : " \u2192 ");
        if (!other.isEmpty()) {
            html.element("ins", other);
        }
        html.close("a");
    }

    private String words(int column, Span span) {
        return span.of(plan.version(column, collation).text());
    }
}
