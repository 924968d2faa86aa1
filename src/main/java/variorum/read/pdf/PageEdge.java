package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The outermost lines of all pages, at the top or at the bottom. A line among them is furniture when it stands at the
 * same place of another page too, but for a number that goes with the pages; when the file calls it an artifact; or
 * when it gives the page's number. A line farther in is none before those outside it are.
 */
final class PageEdge {
    /** How many lines of a head or foot are looked for. */
    private static final int MOST_LINES = 3;

    /** Lines that are no farther apart on their pages, in points, are at the same place. */
    private static final double SAME_PLACE = 4;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER_OF_PAGES = Pattern.compile("(\\d{1,5})(?:/| / |\\s\\p{L}{1,4}\\s)(\\d{1,5})$");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}{1,6}\\s)?[^\\p{L}\\d]{0,2}(\\d{1,5})[^\\p{L}\\d]{0,2}");

    /** From the edge inwards, for each page. */
    private final List<List<Line>> pages;

    private final Map<String, List<Place>> places = new HashMap<>();

    private record Place(int page, Line line) {

        /**
         * Whether the other one is at the same place of another page, and numbers are the same or go with the pages.
         */
        boolean isRepeatedBy(Place other) {
            return page != other.page
                    && Math.abs(line.baseline() - other.line.baseline()) <= SAME_PLACE
                    && goesWithPages(numbers(line), numbers(other.line), other.page - page);
        }

        private static boolean goesWithPages(List<Long> numbers, List<Long> others, int pages) {
            return IntStream.range(0, numbers.size())
                    .mapToLong(at -> others.get(at) - numbers.get(at))
                    .allMatch(difference -> difference == 0 || difference == pages);
        }

        private static List<Long> numbers(Line line) {
            return DIGITS.matcher(line.text())
                    .results()
                    .map(digits -> Long.valueOf(digits.group()))
                    .toList();
        }
    }

    private PageEdge(List<List<Line>> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : pages.get(page)) {
                places.computeIfAbsent(masked(line), text -> new ArrayList<>()).add(new Place(page, line));
            }
        }
    }

    /** @param pages the lines of each page from top to bottom */
    static PageEdge top(List<List<Line>> pages) {
        return new PageEdge(pages.stream().map(PageEdge::outermost).toList());
    }

    /** @param pages the lines of each page from top to bottom */
    static PageEdge bottom(List<List<Line>> pages) {
        List<List<Line>> edges = new ArrayList<>();
        for (List<Line> lines : pages) {
            List<Line> reversed = new ArrayList<>(lines);
            Collections.reverse(reversed);
            edges.add(outermost(reversed));
        }
        return new PageEdge(edges);
    }

    private static List<Line> outermost(List<Line> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }

    /** What a line says, whatever its numbers are. */
    static String masked(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }

    /** From the edge inwards. */
    List<Line> furniture(int page) {
        List<Line> furniture = new ArrayList<>();
        for (Line line : pages.get(page)) {
            if (!isRepeated(line, page) && !line.all(Type::artifact) && !isNumber(line, page + 1)) {
                break;
            }
            furniture.add(line);
        }
        return furniture;
    }

    private boolean isRepeated(Line line, int page) {
        return places.getOrDefault(masked(line), List.of()).stream().anyMatch(new Place(page, line)::isRepeatedBy);
    }

    /** Whether it is the number of the page and hardly more, or ends in it and the number of all pages. */
    private boolean isNumber(Line line, int page) {
        String text = line.text();
        Matcher alone = NUMBER.matcher(text);
        if (alone.matches()) {
            return Integer.parseInt(alone.group(1)) == page;
        }
        Matcher both = NUMBER_OF_PAGES.matcher(text);
        return both.find()
                && Integer.parseInt(both.group(1)) == page
                && Integer.parseInt(both.group(2)) == pages.size();
    }
}
