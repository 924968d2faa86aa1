package variorum.report;

import java.io.IOException;
import java.util.List;
import variorum.display.Change;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.Tally;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;

/** The top of the page: what was compared, the counts, what is hidden, and the facts that changed. */
final class HtmlSummary {
    private final Collation collation;
    private final DisplayPlan plan;
    private final Tally tally;
    private final HtmlWriter html;

    /** @param tally with the furniture put away */
    HtmlSummary(Collation collation, DisplayPlan plan, Tally tally, HtmlWriter html) {
        this.collation = collation;
        this.plan = plan;
        this.tally = tally;
        this.html = html;
    }

    String title() {
        List<Version> versions = collation.versions();
        return versions.size() == 2
                ? versions.get(0).name() + " → " + versions.get(1).name()
                : Counts.of(versions.size(), "version") + " of an article";
    }

    void write(HtmlNotes notes) throws IOException {
        html.open("header", "class", "summary");
        html.element("h1", title());
        if (collation.versions().size() > 2) {
            html.element("p", comparedWith(), "class", "compared");
        }
        html.element("p", Counts.verdicts(tally.verdicts()), "class", "counts");
        html.element("p", Counts.changes(tally.changes(), tally.hidden(), tally.inFurniture()), "class", "changes");
        for (Comparison comparison : collation.comparisons()) {
            if (!comparison.degraded().isEmpty()) {
                html.element("p", comparison.degraded(), "class", "degraded");
            }
        }
        if (collation.options().against() == Against.ALL_PAIRS) {
            writePairs();
        }
        writeFacts();
        notes.writeList();
        html.close("header");
        html.endLine();
    }

    private String comparedWith() {
        return switch (collation.options().against()) {
            case BASE, ALL_PAIRS -> "Each compared with " + name(baseVersion()) + ".";
            case PREVIOUS -> "Each compared with the one before it.";
        };
    }

    private int baseVersion() {
        return plan.columns().stream()
                .filter(Column::isBase)
                .findFirst()
                .map(Column::version)
                .orElse(0);
    }

    /** The table below has one base; how near every two versions are stands here. */
    private void writePairs() throws IOException {
        html.open("table", "class", "pairs");
        html.markup("<caption>Words kept between every two versions</caption>");
        for (Comparison comparison : collation.comparisons()) {
            html.open("tr");
            html.element("th", name(comparison.base()), "scope", "row");
            html.element("td", name(comparison.other()));
            html.element("td", Counts.percent(comparison.summary().keptShare()));
            html.close("tr");
        }
        html.close("table");
    }

    private void writeFacts() throws IOException {
        List<Change> facts = plan.changes().stream().filter(Change::fact).toList();
        if (facts.isEmpty()) {
            return;
        }
        html.open("details", "class", "facts");
        html.element("summary", Counts.of(facts.size(), "change") + " of fact");
        html.open("ol");
        for (Change fact : facts) {
            write(fact);
        }
        html.close("ol");
        html.close("details");
    }

    private void write(Change fact) throws IOException {
        html.open("li");
        html.open("a", "href", "#row-" + fact.row());
        if (!fact.base().isEmpty()) {
            html.element("del", words(fact.baseColumn(), fact, true));
        }
        html.text(fact.base().isEmpty() || fact.other().isEmpty() ? "" : " → ");
        if (!fact.other().isEmpty()) {
            html.element("ins", words(fact.otherColumn(), fact, false));
        }
        html.close("a");
        String place = plan.columns().size() > 2 ? " in " + name(version(fact.otherColumn())) : "";
        html.element("small", " " + fact.category().id() + place);
        html.close("li");
    }

    private String words(int column, Change fact, boolean base) {
        String text = collation.versions().get(version(column)).text();
        return (base ? fact.base() : fact.other()).of(text);
    }

    private int version(int column) {
        Column shown = plan.columns().get(column);
        return shown.version();
    }

    private String name(int version) {
        return collation.versions().get(version).name();
    }
}
