package variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.display.Piece;
import variorum.display.readings.Reading;
import variorum.display.readings.Readings;
import variorum.model.Span;
import variorum.model.Version;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.PieceBreak;
import variorum.ui.compare.picture.ShownText;
import variorum.ui.compare.picture.ShownWords;

/**
 * The words that a caret stands before, to be found again in the next picture: those of its version, or where another
 * stands in its pane now, such as another base, those that answer to them there.
 */
final class CaretWords {
    private final Picture picture;
    private final int pane;
    private final int row;
    private final int offset;

    /** @param offset in the text of the row as the pane shows it */
    CaretWords(Picture picture, int pane, int row, int offset) {
        this.picture = picture;
        this.pane = pane;
        this.row = row;
        this.offset = offset;
    }

    /**
     * Where the words are in a pane of another picture.
     *
     * @param row of its plan
     * @param offset in the text of the row as the pane shows it
     */
    record Landing(int row, int offset) {}

    /** Where they are in that pane; empty if it has none of them, or does not show one version alone. */
    Optional<Landing> in(Picture next, int nextPane) {
        if (!isOfOneVersion(picture, pane) || !isOfOneVersion(next, nextPane) || pieces().isEmpty()) {
            return Optional.empty();
        }
        Version version = picture.version(picture.column(pane));
        return version.equals(next.version(next.column(nextPane)))
                ? sameWords(next, nextPane)
                : answer(version, next, nextPane);
    }

    private static boolean isOfOneVersion(Picture picture, int pane) {
        return switch (picture.view()) {
            case SIDE_BY_SIDE -> pane < picture.plan().columns().size();
            case READINGS -> pane == 0 && !picture.isEmpty();
            case ONE_COLUMN -> false;
        };
    }

    private List<Piece> pieces() {
        return pieces(picture, row, pane);
    }

    private static List<Piece> pieces(Picture picture, int row, int pane) {
        return row < picture.plan().rows().size() ? picture.plan().pieces(row, picture.column(pane)) : List.of();
    }

    private static String text(Picture picture, int row, int pane) {
        return picture.documents().columns().get(pane).getParagraph(row).getText();
    }

    private Optional<Landing> sameWords(Picture next, int nextPane) {
        String[] before = text(picture, row, pane).substring(0, offset).split(PieceBreak.TEXT, -1);
        int piece = before.length - 1;
        if (piece >= pieces().size()) {
            return Optional.empty();
        }
        int paragraph = pieces().get(piece).paragraph();
        return row(next, nextPane, paragraph)
                .map(found -> new Landing(found, offset(next, nextPane, found, paragraph, before[piece].length())));
    }

    /** Where so many characters of the paragraph are before the caret, or at its end if it has fewer. */
    private static int offset(Picture next, int nextPane, int row, int paragraph, int inside) {
        int piece = pieces(next, row, nextPane).stream()
                .map(Piece::paragraph)
                .toList()
                .indexOf(paragraph);
        String[] parts = text(next, row, nextPane).split(PieceBreak.TEXT, -1);
        if (piece >= parts.length) {
            return 0;
        }
        int start = IntStream.range(0, piece)
                .map(each -> parts[each].length() + PieceBreak.TEXT.length())
                .sum();
        return start + Math.min(inside, parts[piece].length());
    }

    private static Optional<Integer> row(Picture next, int nextPane, int paragraph) {
        return IntStream.range(0, next.plan().rows().size())
                .filter(row -> pieces(next, row, nextPane).stream().anyMatch(piece -> piece.paragraph() == paragraph))
                .boxed()
                .findFirst();
    }

    private Optional<Landing> answer(Version version, Picture next, int nextPane) {
        int own = next.collation().versions().indexOf(version);
        int other = next.plan().columns().get(next.column(nextPane)).version();
        if (own < 0) {
            return Optional.empty();
        }
        Readings readings = new Readings(next.collation(), own);
        Span words = readings.words(caret());
        return readings.at(words, List.of(other)).stream()
                .filter(reading -> !reading.isAbsent())
                .flatMap(reading -> reading.witnesses().stream())
                .filter(witness -> witness.version() == other)
                .findFirst()
                .map(Reading.Witness::place)
                .flatMap(place -> landing(next, nextPane, place));
    }

    /** In the text of its version. */
    private Span caret() {
        int at = ShownText.inPane(picture, row, pane, picture.plan().cell(row, picture.column(pane)))
                .source(offset);
        return new Span(at, at);
    }

    private static Optional<Landing> landing(Picture next, int nextPane, Span place) {
        return IntStream.range(0, next.plan().rows().size())
                .filter(row -> pieces(next, row, nextPane).stream()
                        .anyMatch(piece -> piece.span().overlaps(place)))
                .mapToObj(row -> new Landing(
                        row,
                        ShownWords.find(next, row, next.column(nextPane), place).start()))
                .findFirst();
    }
}
