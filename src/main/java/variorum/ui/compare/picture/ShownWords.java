package variorum.ui.compare.picture;

import java.util.List;
import java.util.stream.Stream;
import variorum.display.Piece;
import variorum.display.readings.Counterparts;
import variorum.display.readings.Counterparts.Counterpart;
import variorum.display.running.RunningText;
import variorum.display.running.Strand.Words;
import variorum.model.Span;
import variorum.ui.compare.picture.RunStyle.Source;

/** Finds where words of a version are shown in a row of text of a picture, whatever its view. */
public final class ShownWords {
    private static final Span NOWHERE = new Span(0, 0);

    private final Picture picture;
    private final int row;
    private final int column;

    private ShownWords(Picture picture, int row, int column) {
        this.picture = picture;
        this.row = row;
        this.column = column;
    }

    /** The characters of the row, in the pane of that column, that show these words of its version; else none. */
    public static Span find(Picture picture, int row, int column, Span words) {
        ShownWords shown = new ShownWords(picture, row, column);
        return switch (picture.view()) {
            case SIDE_BY_SIDE -> ShownText.of(picture, row, column).shown(words);
            case READINGS -> column == picture.column(0) ? shown.own(column, words) : NOWHERE;
            case ONE_COLUMN -> column == RunningText.OTHER ? shown.own(column, words) : shown.ofBase(words);
        };
    }

    private Span own(int of, Span words) {
        List<Piece> pieces = picture.plan().pieces(row, of);
        return pieces.isEmpty() ? NOWHERE : text(of, pieces, Source.OWN).shown(words);
    }

    /** What the other version lacks is shown itself, what it has where that has it. */
    private Span ofBase(Span words) {
        List<Piece> lacking = picture.running().rows().get(row).stream()
                .flatMap(strand ->
                        strand instanceof Words its && its.column() == column ? Stream.of(its.piece()) : Stream.of())
                .toList();
        if (lacking.stream().anyMatch(piece -> piece.span().overlaps(words))) {
            return text(column, lacking, Source.BASE).shown(words);
        }
        return answer(words).isEmpty() ? NOWHERE : own(RunningText.OTHER, answer(words));
    }

    private Span answer(Span words) {
        return RunningText.comparison(picture.collation(), picture.plan()).stream()
                .flatMap(comparison ->
                        new Counterparts(comparison, picture.collation().versions()).of(words).stream())
                .map(Counterpart::answer)
                .findFirst()
                .orElse(NOWHERE);
    }

    private ShownText text(int of, List<Piece> pieces, Source whose) {
        return ShownText.in(
                picture.documents().columns().get(picture.pane(of)).getParagraph(row),
                picture.version(of).text(),
                pieces,
                whose);
    }
}
