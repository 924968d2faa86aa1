package variorum.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.display.facts.Facts;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.model.Version;
import variorum.report.content.Only;
import variorum.report.content.Report;

/**
 * What every report says above a comparison, in one-line sentences: what was compared, when and how, and the counts.
 */
public final class PairHead {
    private final Report report;
    private final Collation collation;
    private final Comparison comparison;
    private final List<JudgedRow> rows;
    private final PairTally counted;

    /**
     * The head of one comparison of a report.
     *
     * @param rows all rows of the comparison
     */
    public PairHead(Report report, Comparison comparison, List<JudgedRow> rows) {
        this.report = report;
        this.collation = report.collation();
        this.comparison = comparison;
        this.rows = rows;
        this.counted = PairTally.of(collation, comparison, rows);
    }

    /** The names, when it was made and with which options, the counts, and what was not compared in full. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!report.circumstances().title().isEmpty()) {
            sentences.add(oneLine(report.circumstances().title()));
        }
        sentences.add(names());
        sentences.addAll(caveats());
        sentences.add(Made.told(report));
        sentences.add(kept());
        sentences.addAll(counts());
        if (!comparison.degraded().isEmpty()) {
            sentences.add(comparison.degraded());
        }
        return sentences;
    }

    /** Such as {@code Listed: only facts, moves: 3 of 13 changes; 10 left out}. */
    private String leftOut() {
        Set<Only> only = report.circumstances().only();
        int listed = rows.stream()
                .filter(judged -> !judged.furniture())
                .mapToInt(judged -> judged.limitedTo(only).listed(only))
                .sum();
        int all = counted.shown().all();
        return "Listed: only " + Only.names(only) + ": " + listed + " of " + Counts.of(all, "change") + "; "
                + (all - listed) + " left out";
    }

    /** For formats that show hidden changes too, because the text would otherwise be neither version. */
    public List<String> sentencesOfWhole() {
        List<String> sentences = sentences();
        if (counted.tally().allHidden() > 0) {
            sentences.add("The changes that are hidden are in this file all the same");
        }
        return sentences;
    }

    public String names() {
        return oneLine(base().name()) + " -> " + oneLine(other().name());
    }

    /** What a reader should know about how the two were read. */
    public List<String> caveats() {
        return Stream.of(base(), other())
                .flatMap(version -> Caveats.of(version).stream().map(caveat -> oneLine(version.name()) + ": " + caveat))
                .toList();
    }

    public String kept() {
        return Counts.kept(comparison.summary(), "the")
                + Counts.verdicts(counted.tally().verdicts());
    }

    /** The number of all changes and of hidden ones, and the kinds of those that are shown. */
    public List<String> counts() {
        List<String> counts = new ArrayList<>();
        counts.add(Counts.changes(counted.tally(), counted.shown()));
        if (!report.circumstances().only().isEmpty()) {
            counts.add(leftOut());
        }
        return counts;
    }

    /** The facts that changed, a line for each kind, such as {@code Names (2): Berg -> Burg | dropped: Anna}. */
    public List<String> facts() {
        List<Row> text = rows.stream()
                .filter(judged -> !judged.furniture())
                .map(JudgedRow::row)
                .toList();
        FactDigest digest = FactDigest.of(Facts.of(text, base(), other()), column -> column == 0 ? base() : other());
        return Stream.concat(Stream.of(digest.title()), digest.groups().stream().map(PairHead::oneLine))
                .toList();
    }

    private static String oneLine(FactDigest.Group group) {
        Stream<String> told = group.told().stream().map(line -> line.change(" -> "));
        Stream<String> more = Stream.of(group.more()).filter(words -> !words.isEmpty());
        return Stream.concat(told, more).collect(Collectors.joining(" | ", group.title() + ": ", ""));
    }

    private Version base() {
        return collation.base(comparison);
    }

    private Version other() {
        return collation.other(comparison);
    }

    /** Line ends and the like, which a name or a title may have, but a line may not. */
    public static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
