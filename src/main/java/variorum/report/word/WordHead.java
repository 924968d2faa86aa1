package variorum.report.word;

import java.util.ArrayList;
import java.util.List;
import variorum.display.DisplayPlan;
import variorum.display.ShownChanges;
import variorum.display.notes.PlacedNotes;
import variorum.display.notes.ReviewProgress;
import variorum.display.planner.DisplayPlanner;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.report.content.Report;
import variorum.report.word.file.WordDocument.HeadLine;
import variorum.report.word.file.WordDocument.Side;
import variorum.report.words.Caveats;
import variorum.report.words.Counts;
import variorum.report.words.FactDigest;
import variorum.report.words.FactLine;
import variorum.report.words.Made;

/** What a document says about a comparison as a whole: the same counts as in the window, and the changed facts. */
final class WordHead {
    /** For a fact, in characters. */
    private static final int ROOM = 90;

    private static final int ROOM_OF_SIDE = 48;

    private final Report report;
    private final Collation collation;
    private final Comparison comparison;
    private final PlacedNotes notes;
    private final DisplayPlan plan;
    private final List<HeadLine> lines = new ArrayList<>();

    WordHead(Report report, Comparison comparison, PlacedNotes notes) {
        this.report = report;
        this.collation = report.collation();
        this.comparison = comparison;
        this.notes = notes;
        this.plan = new DisplayPlanner()
                .plan(collation, PairTable.of(comparison), report.options().forAnotherTable());
    }

    List<HeadLine> lines() {
        line("Base: " + named(comparison.base()) + ". Compared with it: " + named(comparison.other()) + ".");
        addCaveats(comparison.base());
        addCaveats(comparison.other());
        line(Made.told(report) + ".");
        line(Counts.kept(comparison.summary(), "the base's")
                + Counts.verdicts(plan.tally().verdicts()) + ".");
        addChanges();
        if (!comparison.degraded().isEmpty()) {
            line(comparison.degraded());
        }
        if (!notes.placed().isEmpty()) {
            ReviewProgress progress = ReviewProgress.of(plan, notes);
            line("Review: " + progress.done() + " of " + Counts.of(progress.all(), "change") + " done.");
        }
        addFacts();
        return lines;
    }

    private void line(String text) {
        lines.add(new HeadLine(text, false));
    }

    private String named(int index) {
        Version version = collation.versions().get(index);
        return version.name() + Caveats.encoding(version);
    }

    private void addCaveats(int index) {
        Version version = collation.versions().get(index);
        Caveats.of(version).forEach(caveat -> line(version.name() + ": " + caveat + "."));
    }

    private void addChanges() {
        line(Counts.changes(plan.tally(), ShownChanges.of(plan)) + ".");
        if (plan.tally().all() > plan.tally().changes()) {
            line("What is hidden, and what is in page furniture, is marked in this text as well.");
        }
    }

    private void addFacts() {
        FactDigest digest = FactDigest.of(collation, plan);
        lines.add(new HeadLine(digest.title(), true));
        for (FactDigest.Group group : digest.groups()) {
            lines.add(new HeadLine(group.title(), true));
            group.told().forEach(this::addFact);
            if (!group.left().isEmpty()) {
                line("… " + group.more());
            }
        }
    }

    private void addFact(FactLine fact) {
        List<Side> sides = fact.sides(ROOM_OF_SIDE).stream()
                .map(phrase -> new Side(phrase.before(), phrase.words(), phrase.after()))
                .toList();
        lines.add(new HeadLine(fact.inContext(" \u2192 ", ROOM), false, sides));
    }
}
