package variorum.report.html;

import java.io.IOException;
import java.util.List;
import variorum.display.Column;
import variorum.display.DisplayPlan;
import variorum.display.ShownChanges;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.report.content.Only;
import variorum.report.content.Report;
import variorum.report.words.Counts;
import variorum.report.words.FactDigest;
import variorum.report.words.Made;

/** The top of the page: what was compared, the counts, what is hidden, and the facts that changed. */
final class HtmlSummary {
    private final Report report;
    private final Collation collation;
    private final ReportPlans plans;
    private final DisplayPlan plan;
    private final HtmlFacts facts;
    private final HtmlWriter html;

    HtmlSummary(Report report, ReportPlans plans, FactDigest facts, HtmlWriter html) {
        this.report = report;
        this.collation = report.collation();
        this.plans = plans;
        this.plan = plans.seen();
        this.facts = new HtmlFacts(collation, plans, facts, html);
        this.html = html;
    }

    String title() {
        List<Version> versions = collation.versions();
        if (!report.circumstances().title().isEmpty()) {
            return report.circumstances().title();
        }
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
        html.element("p", kept() + Counts.verdicts(plan.tally().verdicts()) + ".", "class", "counts");
        html.element("p", changes(), "class", "changes");
        if (!report.circumstances().only().isEmpty()) {
            html.element("p", marked(), "class", "only");
        }
        html.element("p", Made.told(report) + ".", "class", "made");
        for (Comparison comparison : collation.comparisons()) {
            if (!comparison.degraded().isEmpty()) {
                html.element("p", comparison.degraded(), "class", "degraded");
            }
        }
        if (collation.options().against() == Against.ALL_PAIRS) {
            writePairs();
        }
        facts.write();
        notes.writeList();
        html.close("header");
        html.endLine();
    }

    /** Of two versions; of several it stands above each. */
    private String kept() {
        return collation.comparisons().size() == 1
                ? Counts.kept(collation.comparisons().get(0).summary(), "the")
                : "";
    }

    private String changes() {
        return Counts.changes(plan.tally(), ShownChanges.of(plan)) + ".";
    }

    /** Such as {@code Marked: only facts, moves: 3 of 13 changes; 10 in grey}. */
    private String marked() {
        int listed = plans.listed();
        int all = plan.changes().size();
        return "Marked: only " + Only.names(report.circumstances().only()) + ": " + listed + " of "
                + Counts.of(all, "change") + "; " + (all - listed) + " in grey";
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

    private String name(int version) {
        return collation.versions().get(version).name();
    }
}
