package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the bands on a page that are the rows of a table. */
final class TableFinder {
    /** So many times as wide as the space between words is a gutter that several lines leave free, at the least. */
    private static final double SPACES = 1.4;

    /** Lines of several columns beside one another are hardly ever more; on a page of more nothing is looked for. */
    private static final int MOST_BANDS = 400;

    private final List<Band> bands;
    private final double size;
    private final double gutter;

    private TableFinder(List<Band> bands) {
        this.bands = bands;
        List<Word> words = bands.stream().flatMap(band -> band.words().stream()).toList();
        size = Word.medianSize(words);
        gutter = SPACES * space(words);
    }

    /**
     * A table, or the bands before the next one.
     *
     * @param rows the cells of each from left to right; none where it is no table
     */
    record Piece(List<Band> bands, List<List<List<Word>>> rows) {}

    /** All from top to bottom. */
    static List<Piece> pieces(List<Band> bands, RuledRows ruled) {
        return bands.size() > MOST_BANDS ? List.of(new Piece(bands, List.of())) : new TableFinder(bands).pieces(ruled);
    }

    /** Half of the spaces between words are narrower. */
    private static double space(List<Word> words) {
        List<Double> spaces = LineFinder.lines(words).stream()
                .flatMap(line -> line.spaces().stream())
                .sorted()
                .toList();
        return spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 2);
    }

    private List<Piece> pieces(RuledRows ruled) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int next = 0;
        while (next < bands.size()) {
            int end = ruled.end(bands, next);
            Optional<Candidate> table = end > next
                    ? Optional.of(new Candidate(end, ruled.cells(bands.subList(next, end)), 1))
                    : tableAt(next);
            if (table.isPresent()) {
                addText(start, next, pieces);
                start = table.get().end();
                pieces.add(new Piece(bands.subList(next, start), table.get().rows()));
            }
            next = Math.max(next + 1, start);
        }
        addText(start, bands.size(), pieces);
        return pieces;
    }

    private void addText(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(bands.subList(from, to), List.of()));
        }
    }

    private record Candidate(int end, List<List<List<Word>>> rows, int worth) {}

    /** The best of those that begin with this band. */
    private Optional<Candidate> tableAt(int start) {
        List<Candidate> candidates = new ArrayList<>();
        Projection projection = bands.get(start).projection();
        List<Projection.Run> gutters = projection.gaps(gutter);
        for (int end = start + 1; !gutters.isEmpty(); end++) {
            Projection with =
                    end < bands.size() ? projection.with(bands.get(end).projection()) : projection;
            List<Projection.Run> left = end < bands.size() ? with.gaps(gutter) : List.of();
            if (left.size() < gutters.size()) {
                addCandidates(start, end, gutters, candidates);
            }
            projection = with;
            gutters = left;
        }
        return candidates.stream()
                .filter(candidate -> candidate.worth() > 0)
                .max(Comparator.comparingInt(Candidate::worth));
    }

    /** Whether nothing but the numbers or bullets of items stands before the gutter. */
    private static boolean isList(List<Band> bands, Projection.Run gutter) {
        return bands.stream()
                .allMatch(band -> band.words().stream()
                        .filter(word -> word.box().right() <= gutter.middle())
                        .allMatch(word -> isLabel(word, band)));
    }

    /** The number of a heading has no mark of its own. */
    private static boolean isLabel(Word word, Band band) {
        boolean inHeading = band.words().stream().map(Word::type).allMatch(Type::bold);
        return word.type().label()
                || Marks.isBullet(word.text())
                || ListNumber.readings(word.text()).stream().anyMatch(number -> !number.isBare() || inHeading);
    }

    private void addCandidates(int start, int end, List<Projection.Run> gutters, List<Candidate> candidates) {
        List<Band> some = bands.subList(start, end);
        if (gutters.size() == 1 && isList(some, gutters.get(0))) {
            return;
        }
        TableRows wrapped = TableRows.of(some, gutters, size);
        candidates.add(new Candidate(end, wrapped.rows(), wrapped.worth()));
        FigureRows lines = FigureRows.of(some, gutters);
        candidates.add(new Candidate(end, lines.rows(), lines.worth()));
    }
}
