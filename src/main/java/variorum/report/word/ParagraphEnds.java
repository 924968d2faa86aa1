package variorum.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import variorum.model.Role;
import variorum.report.word.file.Revision;
import variorum.report.word.file.WordParagraph;
import variorum.report.word.file.WordRun;

/**
 * Makes the end of the last paragraph of a text one that is kept, since in a document the last one always is.
 *
 * <p>Of whole paragraphs at the end of the text it is then not their own ends that come or go with them, but those of
 * the paragraphs before: {@code kept¶ gone[-¶-]} becomes {@code kept[-¶-] gone¶}.
 */
final class ParagraphEnds {
    private ParagraphEnds() {}

    /** The same text; never empty. */
    static List<WordParagraph> joined(List<WordParagraph> text) {
        if (text.isEmpty()) {
            return List.of(new WordParagraph(List.of(), Role.BODY, Revision.KEPT, OptionalInt.empty()));
        }
        int tail = startOfTail(text);
        if (tail == 0) {
            return withEndsBefore(oneOfEachTogether(text), 0);
        }
        return withEndsBefore(text, tail - 1);
    }

    /** After the last paragraph whose end is kept; 0 where there is none. */
    private static int startOfTail(List<WordParagraph> text) {
        int tail = text.size();
        while (tail > 0 && text.get(tail - 1).mark() != Revision.KEPT) {
            tail--;
        }
        return tail;
    }

    /** From {@code first} on each has the end of the one after it, and the last one is kept. */
    private static List<WordParagraph> withEndsBefore(List<WordParagraph> text, int first) {
        List<WordParagraph> moved = new ArrayList<>(text.subList(0, first));
        for (int index = first; index < text.size(); index++) {
            Revision mark = index + 1 == text.size()
                    ? Revision.KEPT
                    : text.get(index + 1).mark();
            WordParagraph paragraph = text.get(index);
            moved.add(new WordParagraph(paragraph.runs(), paragraph.role(), mark, paragraph.move()));
        }
        return moved;
    }

    /**
     * Where nothing is kept, the first paragraph of each version has no end before it to come or go with: the first of
     * the one that begins later stands in the paragraph before it.
     */
    private static List<WordParagraph> oneOfEachTogether(List<WordParagraph> text) {
        boolean baseIsFirst = text.get(0).mark().isInBase();
        List<WordParagraph> together = new ArrayList<>(text);
        for (int index = 1; index < text.size(); index++) {
            if (text.get(index).mark().isInBase() != baseIsFirst) {
                WordParagraph before = together.get(index - 1);
                WordParagraph later = together.remove(index);
                List<WordRun> runs = Stream.concat(before.runs().stream(), later.runs().stream())
                        .toList();
                together.set(index - 1, new WordParagraph(runs, before.role(), before.mark(), before.move()));
                return together;
            }
        }
        return together;
    }
}
