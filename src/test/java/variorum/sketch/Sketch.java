package variorum.sketch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.collate.ReadingTables;
import variorum.model.Against;
import variorum.model.Category;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Encoding;
import variorum.model.FactChange;
import variorum.model.Ignorable;
import variorum.model.Link;
import variorum.model.Options;
import variorum.model.ReadingTable;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Summary;
import variorum.model.Version;

/**
 * A collation of two versions, drawn: one string a row of a version.
 *
 * <pre>{@code
 * Sketch.base("a: The [old] fox ran.", "b: It slept.")
 *       .other("a: The [new] fox ran.", "-: Nobody saw it.", "b: It [never] slept.")
 * }</pre>
 *
 * Rows with the same letter are linked, those with {@code -} stand alone; a star after the letter says that the row has
 * moved, a question mark that the link is doubtful. Brackets hold the edits, in the same order on both sides; empty
 * ones are points of insertion. {@code ¶} is a break between paragraphs; {@code #} before the text makes a heading,
 * {@code ~} furniture. A letter after an opening bracket and a colon gives the category: {@code [n:12]} is a number.
 */
public final class Sketch {
    private final List<DrawnRow> base;
    private final List<DrawnRow> other;
    private final Options options;

    private Sketch(List<DrawnRow> base, List<DrawnRow> other, Options options) {
        this.base = base;
        this.other = other;
        this.options = options;
    }

    public static Sketch base(String... rows) {
        return new Sketch(DrawnRow.parse(rows), List.of(), Options.DEFAULT);
    }

    public Sketch other(String... rows) {
        return new Sketch(base, DrawnRow.parse(rows), options);
    }

    public Sketch ignoring(Ignorable... kinds) {
        return new Sketch(base, other, new Options(Against.BASE, Set.of(kinds)));
    }

    public Collation collation() {
        List<Version> versions = List.of(version("base.txt", base), version("other.txt", other));
        List<Row> rows = rows();
        Comparison comparison = new Comparison(0, 1, rows, summary(versions, rows), "");
        return new Collation(versions, List.of(comparison), SketchedTable.of(rows), options);
    }

    /** One collation of them all, whose first version is the base that they have in common. */
    public static Collation together(Sketch... sketches) {
        return joined(Against.BASE, List.of(sketches));
    }

    /** One collation of them all, each of which begins with the version that the one before ended with. */
    public static Collation chain(Sketch... sketches) {
        return joined(Against.PREVIOUS, List.of(sketches));
    }

    private static Collation joined(Against against, List<Sketch> sketches) {
        List<Version> versions = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        versions.add(sketches.get(0).collation().versions().get(0));
        for (Sketch sketch : sketches) {
            Collation pair = sketch.collation();
            int base = against == Against.BASE ? 0 : versions.size() - 1;
            if (!versions.get(base).text().equals(pair.versions().get(0).text())) {
                throw new IllegalArgumentException(
                        "the sketches do not fit: " + versions.get(base).text());
            }
            Comparison comparison = pair.comparisons().get(0);
            comparisons.add(new Comparison(base, versions.size(), comparison.rows(), comparison.summary(), ""));
            versions.add(pair.versions().get(1).named("other " + versions.size() + ".txt"));
        }
        List<Integer> all = IntStream.range(0, versions.size()).boxed().toList();
        Options options = new Options(against, Set.of());
        Collation collation = new Collation(versions, comparisons, new ReadingTable(List.of(), List.of()), options);
        return new Collation(versions, comparisons, ReadingTables.of(collation, all), options);
    }

    private static Version version(String name, List<DrawnRow> rows) {
        String text = rows.isEmpty() ? "" : rows.get(rows.size() - 1).textSoFar();
        return new Version(
                name,
                Optional.of(new Encoding("UTF-8", true)),
                text,
                rows.stream().flatMap(row -> row.paragraphs().stream()).toList());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<DrawnRow> placed = new HashSet<>();
        for (DrawnRow row : base) {
            Optional<DrawnRow> partner = row.partnerIn(other);
            if (partner.isPresent() && !row.isMoved()) {
                addOthersBefore(partner.get().range().from(), rows, placed);
            }
            rows.add(partner.map(it -> aligned(row, it))
                    .orElseGet(() -> new Row(Link.removed(row.range(), 0), List.of())));
        }
        addOthersBefore(Integer.MAX_VALUE, rows, placed);
        return rows;
    }

    private void addOthersBefore(int paragraph, List<Row> rows, Set<DrawnRow> placed) {
        for (DrawnRow row : other) {
            if (row.range().from() < paragraph && row.partnerIn(base).isEmpty() && placed.add(row)) {
                rows.add(new Row(Link.added(0, row.range()), List.of()));
            }
        }
    }

    private static Row aligned(DrawnRow base, DrawnRow other) {
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < base.edits().size(); index++) {
            DrawnRow.Bracket one = base.edits().get(index);
            DrawnRow.Bracket two = other.edits().get(index);
            Category category = one.category().or(two::category).orElse(Category.WORDING);
            List<FactChange> facts = category == Category.QUOTATION
                    ? facts(category, quotation(base, one.span()), quotation(other, two.span()))
                    : facts(category, one.span(), two.span());
            edits.add(new Edit(one.span(), two.span(), category, facts));
        }
        double similarity = edits.isEmpty() ? 1 : similarity(base, other);
        return new Row(
                new Link(base.range(), other.range(), base.isMoved(), similarity, !base.isDoubtful(), base.why()),
                edits);
    }

    /** All between the quotation marks round it; the span where there are none. */
    private static Span quotation(DrawnRow row, Span span) {
        int start = row.textSoFar().lastIndexOf('\u201c', span.end());
        int end = row.textSoFar().indexOf('\u201d', span.start());
        return start < 0 || end < 0 ? span : new Span(start, end + 1);
    }

    /** All words of a figure, a name or a quotation. */
    private static List<FactChange> facts(Category category, Span base, Span other) {
        return switch (category) {
            case NUMBER -> List.of(FactChange.whole(FactChange.Kind.NUMBER, base, other));
            case NAME -> List.of(FactChange.whole(FactChange.Kind.NAME, base, other));
            case QUOTATION -> List.of(FactChange.whole(FactChange.Kind.QUOTATION, base, other));
            case WORDING, PUNCTUATION, CASE, WHITESPACE -> List.of();
        };
    }

    private static double similarity(DrawnRow base, DrawnRow other) {
        return 1 - (base.changedShare() + other.changedShare()) / 2;
    }

    private static Summary summary(List<Version> versions, List<Row> rows) {
        int words = words(versions.get(0));
        return new Summary(
                count(rows, Row.Kind.EQUAL),
                count(rows, Row.Kind.CHANGED),
                count(rows, Row.Kind.ADDED),
                count(rows, Row.Kind.REMOVED),
                (int) rows.stream().filter(Row::moved).count(),
                words,
                words(versions.get(1)),
                words / 2);
    }

    private static int count(List<Row> rows, Row.Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static int words(Version version) {
        return version.text().isBlank() ? 0 : version.text().split("\\s+").length;
    }
}
