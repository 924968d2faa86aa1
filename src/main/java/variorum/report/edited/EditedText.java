package variorum.report.edited;

import java.util.List;
import java.util.function.Predicate;
import variorum.display.notes.ChangeKey;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/**
 * A text between two versions: the base with some of the changes made, which is the same as the other version with the
 * rest undone. With all changes made it is the other version's text, with none the base's. Line ends, and whatever is
 * between paragraphs, come from the version that it is written over.
 */
public final class EditedText {
    private final Version base;
    private final Version other;
    private final Comparison comparison;
    private final Predicate<ChangeKey> taken;
    private final Side side;
    private final Frame frame;

    private EditedText(Version base, Version other, Comparison comparison, Predicate<ChangeKey> taken, Side side) {
        this.base = base;
        this.other = other;
        this.comparison = comparison;
        this.taken = taken;
        this.side = side;
        this.frame = new Frame(side == Side.BASE ? base : other);
    }

    /** The version that the text is written over. */
    public enum Side {
        BASE,
        OTHER
    }

    /**
     * The whole text.
     *
     * @param base the comparison's base
     * @param other the comparison's other version
     * @param taken whether a change is made; called for edits, and for rows that are changes as a whole
     */
    public static String of(Version base, Version other, Comparison comparison, Predicate<ChangeKey> taken, Side side) {
        return new EditedText(base, other, comparison, taken, side).text();
    }

    private String text() {
        List<Row> rows = new RowOrder(comparison.rows(), this::isTaken).rows();
        StringBuilder text = new StringBuilder();
        ParagraphRange last = ParagraphRange.emptyAt(0);
        for (Row row : rows) {
            ParagraphRange own = side == Side.BASE ? row.base() : row.other();
            text.append(text.isEmpty() ? frame.beginning() : frame.between(last, own));
            text.append(row.link().isAligned() ? aligned(row) : whole(row));
            last = own;
        }
        return text.append(frame.end(rows.isEmpty())).toString();
    }

    /** Whether the row is as in the other version. */
    private boolean isTaken(Row row) {
        return taken.test(ChangeKey.of(comparison, row, base, other));
    }

    private String whole(Row row) {
        return row.base().isEmpty()
                ? frame.words(other, other.span(row.other()), row.other())
                : frame.words(base, base.span(row.base()), row.base());
    }

    private String aligned(Row row) {
        Version own = frame.version();
        Span all = own.span(side == Side.BASE ? row.base() : row.other());
        StringBuilder text = new StringBuilder();
        int at = all.start();
        for (Edit edit : row.edits()) {
            Span mine = side == Side.BASE ? edit.base() : edit.other();
            text.append(own.text(), at, mine.start());
            text.append(
                    taken.test(ChangeKey.of(comparison, edit))
                            ? frame.words(other, edit.other(), row.other())
                            : frame.words(base, edit.base(), row.base()));
            at = mine.end();
        }
        return text.append(own.text(), at, all.end()).toString();
    }
}
