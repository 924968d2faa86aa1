package variorum.read.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.model.Span;
import variorum.read.document.ContentsFinder;

/** Rows of dots, perhaps with blanks between, that lead from an entry in a table of contents to its page. */
final class Leaders {
    /** Before the number of a page; fewer dots say that something is left out. */
    private static final Pattern LEADER =
            Pattern.compile("[ \t]*(?:\\.{4,}|…{2,}|\\.(?:[ \t]{1,3}\\.){3,})[ \t]*(?=(?:\\d{1,4}|[ivxlc]{1,7})$)");

    /** Longer lines and paragraphs are no entries. */
    private static final int LONGEST = 200;

    private Leaders() {}

    /** Whether the part of the text is an entry with its page, so that what comes next is another one. */
    static boolean leadToEnd(String text, int start, int end) {
        return end - start <= LONGEST
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && LEADER.matcher(text.substring(start, end)).find();
    }

    /** The paragraphs of tables of contents. */
    static Set<Span> contents(String text, List<Span> paragraphs) {
        BitSet entries = new BitSet();
        for (int at = 0; at < paragraphs.size(); at++) {
            entries.set(
                    at,
                    leadToEnd(
                            text, paragraphs.get(at).start(), paragraphs.get(at).end()));
        }
        if (entries.isEmpty()) {
            return Set.of();
        }
        List<String> texts = IntStream.range(0, paragraphs.size())
                .mapToObj(at -> withoutLeader(paragraphs.get(at).of(text), entries.get(at)))
                .toList();
        boolean[] contents = ContentsFinder.find(texts, entries::get);
        Set<Span> found = new HashSet<>();
        IntStream.range(0, contents.length)
                .filter(at -> contents[at])
                .mapToObj(paragraphs::get)
                .forEach(found::add);
        return found;
    }

    private static String withoutLeader(String paragraph, boolean isEntry) {
        return isEntry ? LEADER.matcher(paragraph).replaceFirst("\t") : paragraph;
    }
}
