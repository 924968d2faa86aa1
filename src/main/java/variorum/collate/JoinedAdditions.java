package variorum.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.model.Link;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.ReadingTable.ReadingRow;
import variorum.model.Span;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * Lays side by side what several versions have and the base has not: its comparisons say nothing of how those
 * paragraphs answer to one another. They are aligned by themselves, each two versions, and rows are joined where the
 * link is sure and every version can still be read down its column.
 */
final class JoinedAdditions {
    /** As many as the window shows side by side; the pairs of more would take longer than the comparisons. */
    private static final int MOST_VERSIONS = 8;

    private final List<Version> versions;
    private final int base;
    private final List<ReadingRow> rows;
    private final Monitor monitor;

    /** @param base the column of the base */
    private JoinedAdditions(List<Version> versions, int base, List<ReadingRow> rows, Monitor monitor) {
        this.versions = versions;
        this.base = base;
        this.rows = new ArrayList<>(rows);
        this.monitor = monitor;
    }

    /**
     * The same rows, or fewer.
     *
     * @param versions those of the columns
     * @param base the column of the base; -1 where it is not shown, and then nothing is joined
     */
    static List<ReadingRow> join(List<Version> versions, int base, List<ReadingRow> rows, Monitor monitor) {
        return base < 0 || versions.size() > MOST_VERSIONS
                ? rows
                : new JoinedAdditions(versions, base, rows, monitor).join();
    }

    private List<ReadingRow> join() {
        TokenIds ids = new TokenIds();
        List<Additions> additions = IntStream.range(0, versions.size())
                .mapToObj(column -> additions(column, ids))
                .toList();
        for (int right = 1; right < versions.size(); right++) {
            for (int left = 0; left < right; left++) {
                join(additions.get(left), additions.get(right), ids);
            }
        }
        return inPlace();
    }

    /**
     * What a version has that the base has not.
     *
     * @param paragraphs their indexes in the version, in reading order
     * @param text of them alone
     */
    private record Additions(int column, List<Integer> paragraphs, TokenizedVersion text) {}

    private Additions additions(int column, TokenIds ids) {
        List<Integer> added = rows.stream()
                .filter(row -> column != base && row.cells().get(base).isEmpty())
                .map(row -> row.cells().get(column))
                .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                .boxed()
                .toList();
        return new Additions(
                column,
                added,
                CutVersion.of(only(versions.get(column), added), monitor).numbered(ids));
    }

    private static Version only(Version version, List<Integer> wanted) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int index : wanted) {
            Paragraph paragraph = version.paragraphs().get(index);
            int start = text.length();
            text.append(paragraph.span().of(version.text()));
            paragraphs.add(new Paragraph(new Span(start, text.length()), paragraph.role()));
            text.append("\n\n");
        }
        return new Version(version.name(), version.encoding(), text.toString(), paragraphs);
    }

    private void join(Additions one, Additions two, TokenIds ids) {
        if (one.paragraphs().isEmpty() || two.paragraphs().isEmpty()) {
            return;
        }
        List<Link> links = ParagraphAligner.align(one.text(), two.text(), ids, HandMade.NOTHING, Workers.NONE, monitor)
                .links();
        for (Link link : links) {
            monitor.check();
            if (link.isAligned() && link.sure() && !link.moved()) {
                join(
                        rowOf(one.column(), one.paragraphs().get(link.base().from())),
                        rowOf(two.column(), two.paragraphs().get(link.other().from())));
            }
        }
    }

    private int rowOf(int column, int paragraph) {
        int row = 0;
        while (!rows.get(row).cells().get(column).contains(paragraph)) {
            row++;
        }
        return row;
    }

    private void join(int one, int two) {
        int upper = Math.min(one, two);
        int lower = Math.max(one, two);
        if (upper == lower || meet(rows.get(upper), rows.get(lower))) {
            return;
        }
        List<ReadingRow> between = rows.subList(upper + 1, lower);
        ReadingRow joined = joined(rows.get(upper), rows.get(lower));
        if (between.stream().noneMatch(row -> meet(row, rows.get(lower)))) {
            rows.set(upper, joined);
            rows.remove(lower);
        } else if (between.stream().noneMatch(row -> meet(row, rows.get(upper)))) {
            rows.set(lower, joined);
            rows.remove(upper);
        }
    }

    /** Whether a version has paragraphs in both rows. */
    private static boolean meet(ReadingRow one, ReadingRow two) {
        return IntStream.range(0, one.cells().size())
                .anyMatch(column -> !one.cells().get(column).isEmpty()
                        && !two.cells().get(column).isEmpty());
    }

    private static ReadingRow joined(ReadingRow one, ReadingRow two) {
        return new ReadingRow(IntStream.range(0, one.cells().size())
                .mapToObj(column -> one.cells().get(column).isEmpty()
                        ? two.cells().get(column)
                        : one.cells().get(column))
                .toList());
    }

    /** Empty ranges tell where their place is, which may be another one now. */
    private List<ReadingRow> inPlace() {
        int[] next = new int[versions.size()];
        List<ReadingRow> placed = new ArrayList<>();
        for (ReadingRow row : rows) {
            List<ParagraphRange> cells = new ArrayList<>();
            for (int column = 0; column < next.length; column++) {
                ParagraphRange cell = row.cells().get(column);
                cells.add(cell.isEmpty() ? ParagraphRange.emptyAt(next[column]) : cell);
                next[column] = cells.get(column).to();
            }
            placed.add(new ReadingRow(cells));
        }
        return placed;
    }
}
