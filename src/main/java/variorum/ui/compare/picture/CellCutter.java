package variorum.ui.compare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.model.Span;

/** Cuts the paragraphs of one cell into parts of about the same length, after sentences where it can. */
final class CellCutter {
    /** How far it looks for the end of a sentence, or at least of a word, in characters. */
    private static final int SEARCH = 600;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\\p{Pe}\\p{Pf}\"']*\\s+|[。！？]");
    private static final Pattern WORD_END = Pattern.compile("\\s+");
    private static final Pattern CHARACTER_END = Pattern.compile("(?<=\\X)(?=\\X)");

    private final String text;

    CellCutter(String text) {
        this.text = text;
    }

    static int length(Cell cell) {
        return cell.pieces().stream().mapToInt(piece -> piece.span().length()).sum();
    }

    /** The cell as so many cells, of which those may be empty that the sentences before them reach into. */
    List<Cell> cut(Cell cell, int parts) {
        List<List<Piece>> cut =
                Stream.<List<Piece>>generate(ArrayList::new).limit(parts).toList();
        int length = Math.max(1, length(cell));
        int before = 0;
        for (Piece piece : cell.pieces()) {
            Piece rest = piece;
            int part = part(before, length, parts);
            for (; part + 1 < parts && before + rest.span().length() > boundary(part, length, parts); part++) {
                int from = rest.span().start() + boundary(part, length, parts) - before;
                if (from > rest.span().start()) {
                    int at = end(from, rest.span().end());
                    cut.get(part).add(rest.within(new Span(rest.span().start(), at)));
                    before += at - rest.span().start();
                    rest = rest.within(new Span(at, rest.span().end()));
                }
            }
            if (!rest.span().isEmpty()) {
                cut.get(part).add(rest);
            }
            before += rest.span().length();
        }
        return cut.stream().map(cell::withPieces).toList();
    }

    private static int part(int before, int length, int parts) {
        return (int) Math.min(parts - 1, (long) before * parts / length);
    }

    /** Where the part ends, counted from the start of the cell. */
    private static int boundary(int part, int length, int parts) {
        return (int) ((part + 1L) * length / parts);
    }

    /** The first good place from there on. */
    private int end(int from, int limit) {
        int to = Math.min(limit, from + SEARCH);
        if (to == limit) {
            return limit;
        }
        for (Pattern pattern : List.of(SENTENCE_END, WORD_END, CHARACTER_END)) {
            Matcher found = pattern.matcher(text).region(from, to);
            if (found.find() && found.end() > from) {
                return found.end();
            }
        }
        return to;
    }
}
