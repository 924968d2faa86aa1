package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.display.PlanRow.FoldRow;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;

/** Finds the rows of a picture where the characters of its versions stand. */
public final class TextPlaces {
    /** Of each column: where the text of a row begins, and the row. */
    private final List<NavigableMap<Integer, Integer>> rows = new ArrayList<>();

    private TextPlaces() {}

    public static TextPlaces of(Picture picture) {
        TextPlaces places = new TextPlaces();
        for (int column = 0; column < picture.plan().columns().size(); column++) {
            places.rows.add(
                    rows(picture.plan().rows(), column, picture.version(column).paragraphs()));
        }
        return places;
    }

    private static NavigableMap<Integer, Integer> rows(List<PlanRow> planRows, int column, List<Paragraph> paragraphs) {
        NavigableMap<Integer, Integer> rows = new TreeMap<>();
        for (int row = 0; row < planRows.size(); row++) {
            for (Piece piece : planRows.get(row).pieces(column)) {
                rows.put(piece.span().start(), row);
            }
            if (planRows.get(row) instanceof FoldRow fold && !fold.open()) {
                ParagraphRange putAway = fold.paragraphs().get(column);
                if (!putAway.isEmpty()) {
                    rows.put(paragraphs.get(putAway.from()).span().start(), row);
                }
            }
        }
        return rows;
    }

    /** The row with that character of the column's version; for one that is put away, the fold; none without it. */
    public OptionalInt row(int column, int character) {
        if (column >= rows.size()) {
            return OptionalInt.empty();
        }
        Map.Entry<Integer, Integer> found = rows.get(column).floorEntry(character);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.getValue());
    }
}
