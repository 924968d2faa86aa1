package variorum.read.document;

import java.util.List;

/** What a cell of a table holds. */
public final class TableCell {
    /** In letters; what holds more is rather a column of text, side by side with another one. */
    private static final int MOST_LETTERS = 600;

    private TableCell() {}

    /** Whether it holds so little, if anything, that it is read together with the rest of its row. */
    public static boolean isInRow(List<String> texts) {
        long letters = texts.stream()
                .flatMapToInt(String::chars)
                .filter(unit -> !Blanks.isBlank((char) unit))
                .limit(MOST_LETTERS + 1L)
                .count();
        return letters <= MOST_LETTERS;
    }
}
