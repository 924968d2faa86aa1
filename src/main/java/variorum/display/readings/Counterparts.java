package variorum.display.readings;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/** Follows words of one version into another, along the edits of their comparison, even if they moved. */
public final class Counterparts {
    private final Version base;
    private final Version other;
    private final List<Row> rows;

    /**
     * From the base to the other version of a comparison.
     *
     * @param versions all of the collation
     */
    public Counterparts(Comparison comparison, List<Version> versions) {
        this(versions.get(comparison.base()), versions.get(comparison.other()), comparison.rows());
    }

    private Counterparts(Version from, Version to, List<Row> rows) {
        this.base = from;
        this.other = to;
        this.rows = rows;
    }

    /** From the other version back to the base. */
    Counterparts back() {
        return new Counterparts(
                other, base, rows.stream().map(Counterparts::swapped).toList());
    }

    private static Row swapped(Row row) {
        return new Row(
                row.link().swapped(), row.edits().stream().map(Edit::swapped).toList());
    }

    /**
     * Words and their counterpart.
     *
     * @param words as asked for, extended to all words of the edits that they touch
     * @param answer in the other version; empty, at the right place, if that has nothing
     */
    public record Counterpart(Span words, Span answer) {}

    /** The counterparts of these words, in the order of the base: one for each row that they touch. */
    public List<Counterpart> of(Span words) {
        List<Counterpart> found = new ArrayList<>();
        for (Row row : rows) {
            Span own = base.span(row.base());
            if (!row.base().isEmpty() && own.overlaps(words)) {
                Span part = own.intersection(words);
                found.add(row.link().isAligned() ? inRow(row, part) : nothing(row, part));
            }
        }
        return found;
    }

    private Counterpart nothing(Row row, Span part) {
        return new Counterpart(part, other.span(row.other()));
    }

    /** What is inserted right before or after the words belongs to them. */
    private Counterpart inRow(Row row, Span part) {
        Place start = start(row, part.start());
        Place end = end(row, part.end());
        return new Counterpart(
                new Span(start.inBase(), end.inBase()),
                new Span(start.inOther(), Math.max(start.inOther(), end.inOther())));
    }

    /** The same place in both versions. */
    private record Place(int inBase, int inOther) {}

    private Place start(Row row, int at) {
        Place kept =
                new Place(base.span(row.base()).start(), other.span(row.other()).start());
        for (Edit edit : row.edits()) {
            boolean isInserted = edit.base().isEmpty() && edit.base().start() == at;
            if (edit.base().start() > at) {
                break;
            }
            if (edit.base().end() > at || isInserted) {
                return new Place(edit.base().start(), edit.other().start());
            }
            kept = new Place(edit.base().end(), edit.other().end());
        }
        return new Place(
                at,
                at == kept.inBase()
                        ? kept.inOther()
                        : afterBlanks(afterSolids(kept.inOther(), solids(kept.inBase(), at))));
    }

    private Place end(Row row, int at) {
        Place kept =
                new Place(base.span(row.base()).start(), other.span(row.other()).start());
        for (Edit edit : row.edits()) {
            boolean isInserted = edit.base().isEmpty() && edit.base().start() == at;
            if (edit.base().start() >= at && !isInserted) {
                break;
            }
            kept = new Place(edit.base().end(), edit.other().end());
        }
        return kept.inBase() >= at ? kept : new Place(at, afterSolids(kept.inOther(), solids(kept.inBase(), at)));
    }

    /**
     * Kept text is the same in both versions except for blanks, so places in it are found by counting what is not
     * blank.
     */
    private int solids(int from, int to) {
        int solids = 0;
        for (int at = from; at < to; at++) {
            solids += Character.isWhitespace(base.text().charAt(at)) ? 0 : 1;
        }
        return solids;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < other.text().length() && Character.isWhitespace(other.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place right after that many characters that are not blank. */
    private int afterSolids(int from, int solids) {
        int at = from;
        int passed = 0;
        while (passed < solids && at < other.text().length()) {
            passed += Character.isWhitespace(other.text().charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }
}
