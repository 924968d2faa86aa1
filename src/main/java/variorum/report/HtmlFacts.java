package variorum.report;

import java.io.IOException;
import java.util.List;
import variorum.display.Change;
import variorum.display.DisplayPlan;
import variorum.display.Fact;
import variorum.display.FactWording;
import variorum.display.Facts;
import variorum.model.Collation;

/** The changes of fact, by kind. */
final class HtmlFacts {
    private final Collation collation;
    private final ReportPlans plans;
    private final DisplayPlan plan;
    private final HtmlChangeLink link;
    private final HtmlWriter html;

    HtmlFacts(Collation collation, ReportPlans plans, HtmlWriter html) {
        this.collation = collation;
        this.plans = plans;
        this.plan = plans.seen();
        this.link = new HtmlChangeLink(collation, plan, html);
        this.html = html;
    }

    /** Writes the list, which is left out when there are none. */
    void write() throws IOException {
        List<Fact> facts = Facts.of(collation, plan);
        if (facts.isEmpty()) {
            return;
        }
        int changes = (int) plan.changes().stream().filter(Change::fact).count();
        html.open("details", "class", "facts", "open", "open");
        html.element("summary", Counts.of(changes, "change") + " of fact");
        for (Fact.Kind kind : Fact.Kind.values()) {
            List<Fact> ofKind =
                    facts.stream().filter(fact -> fact.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                write(kind, ofKind);
            }
        }
        html.close("details");
    }

    private void write(Fact.Kind kind, List<Fact> facts) throws IOException {
        html.element("p", FactTitle.of(kind), "class", "kind");
        html.open("ol");
        for (Fact fact : facts) {
            write(fact);
        }
        html.close("ol");
    }

    private void write(Fact fact) throws IOException {
        html.open("li");
        FactWording base = FactWording.ofBase(fact, plan.version(fact.first().baseColumn(), collation));
        FactWording other = FactWording.ofOther(fact, plan.version(fact.first().otherColumn(), collation));
        link.write(plans.row(fact.first()), base.words(), other.words());
        String context = other.words().isEmpty() ? base.context() : other.context();
        if (!context.isEmpty()) {
            html.text(" ");
            html.element("q", context);
        }
        String changes =
                fact.changes().size() > 1 ? " " + Counts.of(fact.changes().size(), "change") : "";
        String place = plan.columns().size() > 2
                ? " in " + plan.version(fact.first().otherColumn(), collation).name()
                : "";
        if (!changes.isEmpty() || !place.isEmpty()) {
            html.element("small", changes + place);
        }
        html.close("li");
    }
}
