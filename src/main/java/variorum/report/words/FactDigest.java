package variorum.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import variorum.display.DisplayPlan;
import variorum.display.facts.Fact;
import variorum.display.facts.Facts;
import variorum.model.Collation;
import variorum.model.Version;

/**
 * The changed facts at the top of a report for people: by kind, the most important first, each change once, and no more
 * than a page of them. The others are marked in the text.
 *
 * @param fillsPage whether they leave so little of their page that what follows looks better on the next one
 */
public record FactDigest(List<Group> groups, boolean fillsPage) {
    /** About as many lines as fit on a page below its head; and on a page in landscape format. */
    private static final int MOST_LINES = 42;

    private static final int MOST_LINES_ACROSS = 26;

    /** The least number of lines for each kind, however many facts there are of more important kinds. */
    private static final int LEAST_LINES = 4;

    /** The lines that what follows needs. */
    private static final int LINES_OF_A_BEGINNING = 12;

    /** The lines of a group's title and of the count of its other facts. */
    private static final int LINES_ROUND_A_KIND = 2;

    /** The width of each side, in characters, if it has half a page. */
    private static final int LINE = 52;

    /**
     * The facts of a kind.
     *
     * @param told the facts for which there is room
     * @param left the others
     */
    public record Group(Fact.Kind kind, List<FactLine> told, List<FactLine> left) {
        /** Such as {@code Names (12)}. */
        public String title() {
            return name(kind) + " (" + count() + ")";
        }

        /** The number of these facts. */
        int count() {
            return count(told) + count(left);
        }

        private static int count(List<FactLine> lines) {
            return lines.stream().mapToInt(FactLine::facts).sum();
        }

        /** Such as {@code and 84 more, marked in the text}; empty if there is room for all. */
        public String more() {
            return left.isEmpty() ? "" : "and " + count(left) + " more, marked in the text";
        }
    }

    /**
     * The digest of some facts.
     *
     * @param facts by importance
     * @param versions gives the version of each column of the facts' changes
     */
    public static FactDigest of(List<Fact> facts, IntFunction<Version> versions) {
        return of(facts, versions, MOST_LINES);
    }

    /** The facts of all that a plan shows. */
    public static FactDigest of(Collation collation, DisplayPlan plan) {
        boolean across = plan.columns().size() > 2;
        return of(
                Facts.of(collation, plan),
                column -> plan.version(column, collation),
                across ? MOST_LINES_ACROSS : MOST_LINES);
    }

    private static FactDigest of(List<Fact> facts, IntFunction<Version> versions, int lines) {
        Map<Fact.Kind, List<FactLine>> byKind = told(facts, versions).stream()
                .collect(Collectors.groupingBy(line -> line.fact().kind(), LinkedHashMap::new, Collectors.toList()));
        int room = lines - byKind.size() * LINES_ROUND_A_KIND;
        int keptFree = byKind.values().stream().mapToInt(FactDigest::least).sum();
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<Fact.Kind, List<FactLine>> entry : byKind.entrySet()) {
            keptFree -= least(entry.getValue());
            Group group = group(entry.getKey(), entry.getValue(), Math.max(LEAST_LINES, room - keptFree));
            groups.add(group);
            room -= height(group.told());
        }
        return new FactDigest(groups, room < LINES_OF_A_BEGINNING);
    }

    private static int least(List<FactLine> lines) {
        return Math.min(LEAST_LINES, height(lines.subList(0, Math.min(LEAST_LINES, lines.size()))));
    }

    private static int height(List<FactLine> lines) {
        return lines.stream().mapToInt(FactDigest::height).sum();
    }

    private static Collection<FactLine> told(List<Fact> facts, IntFunction<Version> versions) {
        Map<FactLine.Key, FactLine> places = new LinkedHashMap<>();
        for (Fact fact : facts) {
            FactLine line = FactLine.of(
                    fact,
                    versions.apply(fact.first().baseColumn()),
                    versions.apply(fact.first().otherColumn()));
            places.merge(line.place(), line, FactLine::alsoIn);
        }
        Map<FactLine.Key, FactLine> lines = new LinkedHashMap<>();
        for (FactLine line : places.values()) {
            lines.merge(line.sameness(), line, (first, same) -> first.onceMore());
        }
        return lines.values();
    }

    private static Group group(Fact.Kind kind, List<FactLine> lines, int room) {
        int told = 0;
        int height = 0;
        while (told < lines.size() && (told == 0 || height + height(lines.get(told)) <= room)) {
            height += height(lines.get(told));
            told++;
        }
        // What is said of one that is left takes as much room as the one.
        int end = told == lines.size() - 1 ? lines.size() : told;
        return new Group(kind, lines.subList(0, end), lines.subList(end, lines.size()));
    }

    private static int height(FactLine line) {
        return Math.max(1 + line.length() / LINE, line.others().size());
    }

    private static String name(Fact.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Figures, dates and amounts";
            case NAME -> "Names";
            case DENIAL -> "Denials and doubts";
            case QUOTATION -> "Quotations";
            case MOVED -> "Moved within a paragraph";
            case SPELLING -> "Spelled otherwise";
        };
    }

    /** Such as {@code 22 facts changed}; without those in paragraphs that were added or removed as a whole. */
    public String title() {
        int count = groups.stream().mapToInt(Group::count).sum();
        return count == 0 ? "No fact changed within a paragraph" : Counts.of(count, "fact") + " changed";
    }
}
