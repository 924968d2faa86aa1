package variorum.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes running heads, running feet and page numbers away from the pages.
 *
 * @param pages what is left of each page
 * @param heads each running head once, in the words of the first page that has it
 * @param feet each running foot once
 */
record PageFurniture(List<Page> pages, List<String> heads, List<String> feet) {
    /** The number of a page, with marks round it. */
    private static final Pattern NUMBER_OUTSIDE = Pattern.compile("^\\d{1,5}[^\\p{L}\\d]+|[^\\p{L}\\d]+\\d{1,5}$");

    static PageFurniture of(List<Page> pages) {
        List<List<Line>> lines =
                pages.stream().map(page -> LineFinder.lines(page.words())).toList();
        PageEdge top = PageEdge.top(lines);
        PageEdge bottom = PageEdge.bottom(lines);
        Map<String, String> heads = new LinkedHashMap<>();
        Map<String, String> feet = new LinkedHashMap<>();
        List<Page> bodies = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<Word> taken = new HashSet<>();
            take(top.furniture(page), heads, taken);
            take(bottom.furniture(page), feet, taken);
            bodies.add(pages.get(page).without(taken));
        }
        return new PageFurniture(bodies, List.copyOf(heads.values()), List.copyOf(feet.values()));
    }

    /** The heads that do not only say again what the title or a heading says, with the page's number perhaps. */
    List<String> headsBeside(List<String> paragraphs) {
        int longest = heads.stream().mapToInt(String::length).max().orElse(0);
        Set<String> said = paragraphs.stream()
                .filter(paragraph -> paragraph.length() <= longest)
                .map(paragraph -> paragraph.replace('\t', ' ').toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return heads.stream()
                .filter(head -> !said.contains(
                        NUMBER_OUTSIDE.matcher(head).replaceAll("").toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static void take(List<Line> lines, Map<String, String> texts, Set<Word> words) {
        for (Line line : lines) {
            texts.putIfAbsent(PageEdge.masked(line), line.text());
            words.addAll(line.words());
        }
    }
}
