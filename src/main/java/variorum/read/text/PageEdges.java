package variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.model.Span;

/** The running heads and feet of a text that was made for a printer: what comes back where its pages begin or end. */
final class PageEdges {
    private static final char FORM_FEED = '\f';

    /** So often at least. */
    private static final int LEAST_TIMES = 3;

    private static final int LONGEST = 120;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PageEdges() {}

    /** Those of the paragraphs that are running heads and feet; none where nothing parts pages. */
    static Set<Span> running(String text, List<Span> paragraphs) {
        if (text.indexOf(FORM_FEED) < 0 || paragraphs.isEmpty()) {
            return Set.of();
        }
        Map<String, List<Span>> byShape =
                edges(text, paragraphs).stream().collect(Collectors.groupingBy(edge -> shape(edge.of(text))));
        return byShape.values().stream()
                .filter(same -> same.size() >= LEAST_TIMES)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The first and the last paragraph of every page that are short enough. */
    private static List<Span> edges(String text, List<Span> paragraphs) {
        List<Span> edges = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            Span paragraph = paragraphs.get(at);
            int before = at == 0 ? 0 : paragraphs.get(at - 1).end();
            int after = at + 1 == paragraphs.size()
                    ? text.length()
                    : paragraphs.get(at + 1).start();
            boolean isEdge = at == 0
                    || at + 1 == paragraphs.size()
                    || hasFormFeed(text, before, paragraph.start())
                    || hasFormFeed(text, paragraph.end(), after);
            if (isEdge && paragraph.length() <= LONGEST) {
                edges.add(paragraph);
            }
        }
        return edges;
    }

    private static boolean hasFormFeed(String text, int from, int to) {
        return text.substring(from, to).indexOf(FORM_FEED) >= 0;
    }

    /** The same on every page: without numbers and the width of its blanks. */
    private static String shape(String text) {
        return NUMBER.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("#");
    }
}
