package variorum.read.pdf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document is set.
 *
 * @param bodySize in which most of it is set
 * @param boldBody whether most of it is bold
 * @param leadings from one baseline to the next inside a paragraph, by the type's size in half points
 * @param fillsLines whether no word goes to the next line that has room in this one, so that room ends a paragraph
 */
record Measures(double bodySize, boolean boldBody, Map<Long, Double> leadings, boolean fillsLines) {
    /** Where white parts the paragraphs, the steps over it are at most three of four: a paragraph has a second line. */
    private static final int STEPS_PER_LEADING = 4;

    /** Lines of one paragraph are hardly ever farther apart, in sizes. */
    private static final double MOST_LEADING = 2.1;

    private static final double USUAL_LEADING = 1.2;

    /** So much farther apart than lines of a paragraph are, lines belong to two. */
    private static final double APART = 1.25;

    /** Lines that surely go on in the next one: so many show how lines are filled, when all but a few are full. */
    private static final int TELLING_LINES = 8;

    private static final double MOST_NOT_FULL = 0.02;

    /** So much larger than the body is the type of headings. */
    private static final double LARGER = 1.13;

    /** So much smaller is the type of notes. */
    private static final double SMALLER = 0.93;

    static Measures of(List<Column> columns) {
        List<Line> lines =
                columns.stream().flatMap(column -> column.lines().stream()).toList();
        Map<Long, Integer> letters =
                lines.stream().collect(groupingBy(line -> key(line.type()), summingInt(Line::length)));
        int all = lines.stream().mapToInt(Line::length).sum();
        int bold = lines.stream()
                .filter(line -> line.all(Type::bold))
                .mapToInt(Line::length)
                .sum();
        long body = letters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        return new Measures(body / 2.0, 2 * bold > all, leadings(columns), fillsLines(columns));
    }

    private static long key(Type type) {
        return Math.round(2 * type.size());
    }

    private static Map<Long, Double> leadings(List<Column> columns) {
        Map<Long, List<Double>> steps = columns.stream()
                .flatMap(column -> column.pairs().stream())
                .filter(pair -> pair.isOfOneSize() && pair.step() > 0)
                .collect(groupingBy(pair -> key(pair.after().type()), mapping(LinePair::step, toList())));
        Map<Long, Double> leadings = new HashMap<>();
        steps.forEach((size, found) -> leadings.put(
                size,
                found.stream()
                        .sorted()
                        .skip(found.size() / STEPS_PER_LEADING)
                        .findFirst()
                        .orElseThrow()));
        return Map.copyOf(leadings);
    }

    private static boolean fillsLines(List<Column> columns) {
        int all = 0;
        int notFull = 0;
        for (Column column : columns) {
            for (LinePair pair : column.pairs()) {
                if (pair.isOfOneSize() && Marks.startsSmall(pair.after().text())) {
                    all++;
                    notFull += column.isFull(pair.before(), pair.after())
                                    || Marks.endsCut(pair.before().text())
                            ? 0
                            : 1;
                }
            }
        }
        return all >= TELLING_LINES && notFull <= MOST_NOT_FULL * all;
    }

    /** Whether there is more white between the lines than inside a paragraph. */
    boolean areApart(LinePair pair) {
        return pair.step() > APART * leading(pair.after().type());
    }

    /** Of type that is rare, such as that of headings, the text has too few lines to tell. */
    private double leading(Type type) {
        double most = MOST_LEADING * type.size();
        if (isLarger(type)) {
            double body = leadings.getOrDefault(Math.round(2 * bodySize), 0.0) / bodySize;
            most = Math.max(USUAL_LEADING, Math.min(body, MOST_LEADING)) * type.size();
        }
        return Math.min(most, leadings.getOrDefault(key(type), USUAL_LEADING * type.size()));
    }

    boolean isLarger(Type type) {
        return type.size() > LARGER * bodySize;
    }

    boolean isSmaller(Type type) {
        return type.size() < SMALLER * bodySize;
    }
}
