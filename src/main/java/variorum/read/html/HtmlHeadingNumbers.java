package variorum.read.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes away the numbers that Writer makes of headings, which are no text. It sets them right before the words, and
 * counts from one. Good: {@code "1What was found"}, {@code "1.1Under the water"} below it; bad: {@code "3D printing"},
 * {@code "1st of May"}, {@code "1 May"}.
 */
final class HtmlHeadingNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*((?:\\d{1,3}\\.)*\\d{1,3})[.)]?(?=[^\\s\\p{Ll}\\p{N}\\p{Sm}\\p{Sc}%°.,:/-])");

    private static final int LEVELS = 6;

    /** For each level, the last number. */
    private final int[] counts = new int[LEVELS];

    private HtmlHeadingNumbers() {}

    static void takeAway(Document page) {
        if (WriterPage.isOne(page)) {
            HtmlHeadingNumbers numbers = new HtmlHeadingNumbers();
            page.body().select("h1, h2, h3, h4, h5, h6").forEach(numbers::takeAway);
        }
    }

    private void takeAway(Element heading) {
        int level = heading.normalName().charAt(1) - '1';
        Optional<TextNode> words = firstWords(heading);
        Matcher number = NUMBER.matcher(heading.wholeText());
        if (words.isPresent() && number.lookingAt() && isNext(number.group(1), level)) {
            counts[level]++;
            IntStream.range(level + 1, LEVELS).forEach(deeper -> counts[deeper] = 0);
            String written = words.get().getWholeText();
            words.get().text(written.substring(Math.min(number.end(), written.length())));
        }
    }

    private static Optional<TextNode> firstWords(Element heading) {
        return heading.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Whether it is the next one of its level, with the numbers of those above it or some of them. */
    private boolean isNext(String number, int level) {
        String whole = IntStream.range(0, level)
                .mapToObj(above -> counts[above] + ".")
                .collect(Collectors.joining("", ".", (counts[level] + 1) + ""));
        return whole.endsWith("." + number);
    }
}
