package variorum.collate;

import java.util.List;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.ReadingTable;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;

/** Makes the table of all versions from their comparisons. */
public final class ReadingTables {
    private ReadingTables() {}

    /** The table of some of the collation's versions, one column for each, in the given order. */
    public static ReadingTable of(Collation collation, List<Integer> shown) {
        int base = base(collation.comparisons());
        boolean star = collation.options().against() != Against.PREVIOUS && shown.contains(base);
        List<Comparison> needed = collation.comparisons().stream()
                .filter(comparison -> !star || shown.contains(comparison.other()))
                .toList();
        return of(collation.versions(), needed, shown, Monitor.NONE);
    }

    /**
     * The table of the {@code shown} versions. Paragraphs that any of the comparisons aligns in place share a row, and
     * so do paragraphs that several versions have but the base lacks. Where the order is open, the base's paragraphs
     * come first.
     */
    static ReadingTable of(List<Version> versions, List<Comparison> comparisons, List<Integer> shown, Monitor monitor) {
        int base = base(comparisons);
        ParagraphGroups groups = new ParagraphGroups(
                versions.stream().map(version -> version.paragraphs().size()).toList());
        for (Comparison comparison : partOfTable(comparisons)) {
            for (Row row : comparison.rows()) {
                monitor.check();
                join(groups, comparison, row);
            }
        }
        groups.close();
        if (!isChain(comparisons)) {
            JoinedAdditions.join(versions, base, shown, groups, monitor);
        }
        return new ReadingTable(shown, GroupOrder.rows(groups, base, shown, monitor));
    }

    /** The version that most are compared with; the first one if each is compared with the one before it. */
    private static int base(List<Comparison> comparisons) {
        return comparisons.isEmpty() ? 0 : comparisons.get(0).base();
    }

    private static boolean isChain(List<Comparison> all) {
        return all.stream().allMatch(each -> each.other() == each.base() + 1);
    }

    /** Where all pairs were compared, those with the first version make the table. */
    private static List<Comparison> partOfTable(List<Comparison> all) {
        return isChain(all)
                ? all
                : all.stream().filter(each -> each.base() == all.get(0).base()).toList();
    }

    private static void join(ParagraphGroups groups, Comparison comparison, Row row) {
        groups.join(comparison.base(), row.base());
        groups.join(comparison.other(), row.other());
        if (row.link().isAligned() && !row.moved()) {
            groups.join(
                    comparison.base(),
                    row.base().from(),
                    comparison.other(),
                    row.other().from());
        }
    }
}
