package variorum.report.text;

import java.util.ArrayList;
import java.util.List;
import variorum.display.Verdict;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.report.words.FlowedText;

/** Writes the rows of the text report that have something to show. */
final class TextRow {
    private final Version base;
    private final Version other;
    private final TextPage page;
    private final TextMargin margin;

    TextRow(Version base, Version other, TextPage page, TextMargin margin) {
        this.base = base;
        this.other = other;
        this.page = page;
        this.margin = margin;
    }

    /** @param shown those of the row's edits that are not hidden */
    void write(Row row, Verdict verdict, List<Edit> shown) {
        List<Run> before = margin.of(List.of(row), verdict.sign(), ink(verdict));
        switch (verdict) {
            case REMOVED -> page.paragraph(before, List.of(whole(base, row.base())));
            case ADDED -> page.paragraph(before, List.of(whole(other, row.other())));
            case REWRITTEN -> {
                Run from = whole(base, row.base());
                page.paragraph(joined(before, new Run("- ", Ink.DELETED)), joined(remark(row, ""), from));
                Run to = whole(other, row.other());
                page.paragraph(joined(margin.blank(), new Run("+ ", Ink.INSERTED)), List.of(to));
            }
            case KEPT, REWORDED -> page.paragraph(before, joined(remark(row, ""), marked(row, shown)));
            case SPLIT, MERGED, MOVED ->
                page.paragraph(before, joined(remark(row, word(row, verdict)), marked(row, shown)));
        }
    }

    private static Run whole(Version version, ParagraphRange range) {
        return new Run(FlowedText.of(version, version.span(range)), Ink.PLAIN);
    }

    private Run[] marked(Row row, List<Edit> shown) {
        return InlineMarks.of(row, shown, base, other, page.showsColour()).toArray(Run[]::new);
    }

    private static List<Run> joined(List<Run> first, Run... rest) {
        List<Run> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all;
    }

    /** What the text itself does not tell, in parentheses before it; may be nothing. */
    private static List<Run> remark(Row row, String word) {
        List<String> parts = new ArrayList<>();
        if (!word.isEmpty()) {
            parts.add(word);
        }
        if (!row.link().sure()) {
            parts.add(
                    row.link().why().isEmpty()
                            ? "doubtful"
                            : "doubtful: " + row.link().why());
        }
        return parts.isEmpty() ? List.of() : List.of(new Run("(" + String.join("; ", parts) + ") ", Ink.FAINT));
    }

    private static String word(Row row, Verdict verdict) {
        String sizes = row.base().size() + " -> " + row.other().size();
        return switch (verdict) {
            case SPLIT -> "split " + sizes;
            case MERGED -> "merged " + sizes;
            case MOVED -> "moved";
            case KEPT, REWORDED, REWRITTEN, ADDED, REMOVED -> "";
        };
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case KEPT, REWORDED, REWRITTEN, SPLIT, MERGED -> Ink.STRONG;
            case MOVED -> Ink.MOVED;
            case ADDED -> Ink.INSERTED;
            case REMOVED -> Ink.DELETED;
        };
    }
}
