package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a page into columns in reading order. This is the recursive X-Y cut (G. Nagy, S. Seth, "Hierarchical
 * representation of optically scanned documents", 1984): cut where a white strip runs through, then each piece in the
 * same way. It differs in what is cut first: a page is cut into {@link Band}s, and those that leave the same gutter
 * free are put together again ({@link BandGroup}) before they are cut into columns; so white that happens to run
 * through neighbouring columns at the same height does not tear them apart.
 */
final class ColumnFinder {
    private final boolean rightToLeft;

    private final RuledRows ruled;

    private ColumnFinder(boolean rightToLeft, RuledRows ruled) {
        this.rightToLeft = rightToLeft;
        this.ruled = ruled;
    }

    /** In reading order. Columns that are read one below the other without another one beside them are one. */
    static List<Column> columns(Page page) {
        List<Word> words = page.words();
        if (words.isEmpty()) {
            return List.of();
        }
        long rightToLeft = words.stream().filter(ColumnFinder::isRightToLeft).count();
        return new ColumnFinder(2 * rightToLeft > words.size(), page.ruled()).cut(words);
    }

    private static boolean isRightToLeft(Word word) {
        return word.text().codePoints().anyMatch(Letters::isRightToLeft);
    }

    private List<Column> cut(List<Word> words) {
        List<Column> columns = new ArrayList<>();
        for (TableFinder.Piece piece : TableFinder.pieces(Band.bands(words), ruled)) {
            if (piece.rows().isEmpty()) {
                columns.addAll(cutText(piece.bands()));
            }
            piece.rows().forEach(cells -> columns.add(Column.ofRow(inOrder(cells))));
        }
        return columns;
    }

    private List<Column> cutText(List<Band> bands) {
        List<Column> columns = new ArrayList<>();
        List<Word> single = new ArrayList<>();
        for (BandGroup group : BandGroup.of(bands)) {
            List<List<Word>> parts = group.columns();
            if (parts.size() == 1) {
                single.addAll(parts.get(0));
            } else {
                addUnlessEmpty(single, columns);
                single = new ArrayList<>();
                inOrder(parts).forEach(part -> columns.addAll(cut(part)));
            }
        }
        addUnlessEmpty(single, columns);
        return columns;
    }

    private List<List<Word>> inOrder(List<List<Word>> leftToRight) {
        List<List<Word>> inOrder = new ArrayList<>(leftToRight);
        if (rightToLeft) {
            Collections.reverse(inOrder);
        }
        return inOrder;
    }

    private static void addUnlessEmpty(List<Word> words, List<Column> columns) {
        if (!words.isEmpty()) {
            columns.add(Column.of(words));
        }
    }
}
