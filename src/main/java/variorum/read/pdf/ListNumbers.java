package variorum.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes away the numbers and bullets that a program made itself, which other formats keep out of the text. Some files
 * call them labels. In others they are those that stand as far from their item as only a tab does, where another item
 * is counted before or after: good {@code "2. The ferry stays."} below {@code "1. The bridge is shut."}, bad {@code "2.
 * The ferry stays."}, {@code "1945. The war ends."}
 */
final class ListNumbers {
    /** Items whose edges are no farther apart, in sizes, begin below one another. */
    private static final double BELOW = 0.15;

    /** What programs draw for the bullet of a list inside a list. */
    private static final String LETTER_BULLET = "o";

    private final Measures measures;

    /** Where items begin behind a number that surely is one, in points from the left, by its style. */
    private final Map<String, TreeSet<Double>> edges = new HashMap<>();

    private final Set<ListNumber> numbers = new HashSet<>();
    private final Set<List<Integer>> paths = new HashSet<>();
    private final boolean hasLetterBullets;

    private ListNumbers(List<Passage> passages, Measures measures) {
        this.measures = measures;
        List<Line> firsts = passages.stream()
                .filter(passage -> !passage.column().isRow())
                .map(Passage::first)
                .toList();
        firsts.stream().filter(Line::hasRoomBehindFirst).forEach(this::addEdge);
        firsts.stream().filter(this::standsApart).forEach(this::addNumbers);
        hasLetterBullets = firsts.stream()
                        .filter(line -> line.first().text().equals(LETTER_BULLET) && line.hasRoomBehindFirst())
                        .count()
                > 1;
    }

    static List<Passage> takeAway(List<Passage> passages, Measures measures) {
        ListNumbers numbers = new ListNumbers(passages, measures);
        return passages.stream().map(numbers::without).toList();
    }

    private void addEdge(Line line) {
        for (ListNumber number : readings(line)) {
            edges.computeIfAbsent(number.style(), style -> new TreeSet<>()).add(edge(line));
        }
    }

    private void addNumbers(Line line) {
        numbers.addAll(readings(line));
        readings(line).forEach(number -> paths.add(number.path()));
    }

    private static double edge(Line line) {
        return line.words().get(1).box().left();
    }

    private static List<ListNumber> readings(Line line) {
        return line.words().size() < 2 || line.isRightToLeft()
                ? List.of()
                : ListNumber.readings(line.first().text());
    }

    /** Whether room parts number and item, or has parted them before the number grew: good {@code "10."}. */
    private boolean standsApart(Line line) {
        double most = BELOW * line.type().size();
        return readings(line).stream()
                .map(number -> edges.getOrDefault(number.style(), new TreeSet<>()))
                .anyMatch(near -> !near.subSet(edge(line) - most, true, edge(line) + most, true)
                        .isEmpty());
    }

    private Passage without(Passage passage) {
        boolean isEntry = passage.column().isRow() || passage.last().hasLeader();
        int first = isEntry ? 0 : labels(passage.first());
        if (first == 0 || first == passage.first().words().size()) {
            return passage;
        }
        List<Line> lines = new ArrayList<>(passage.lines());
        Line line = lines.get(0);
        lines.set(0, new Line(line.words().subList(first, line.words().size()), line.box()));
        return new Passage(lines, passage.column());
    }

    /** How many of the first words are no text. */
    private int labels(Line line) {
        int called = 0;
        while (called < line.words().size() && line.words().get(called).type().label()) {
            called++;
        }
        return called == 0 && (isBullet(line) || isNumber(line)) ? 1 : called;
    }

    private boolean isBullet(Line line) {
        String first = line.first().text();
        boolean isSign = first.equals(LETTER_BULLET) ? hasLetterBullets : Marks.isBullet(first);
        return isSign && !line.isRightToLeft() && line.hasRoomBehindFirst();
    }

    private boolean isNumber(Line line) {
        return standsApart(line)
                && readings(line).stream()
                        .filter(number -> !number.isBare() || isHeading(line))
                        .anyMatch(this::isInList);
    }

    private boolean isHeading(Line line) {
        return line.all(Type::bold) || measures.isLarger(line.type());
    }

    private boolean isInList(ListNumber number) {
        return numbers.contains(number.plus(1)) || numbers.contains(number.plus(-1)) || paths.contains(number.above());
    }
}
