package variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One text of the article, decoded and cut into paragraphs.
 *
 * @param name its name in the program: the shortest tail of its path that no other version of the set shares
 * @param encoding empty for pasted texts, and for formats that carry their own encoding
 * @param text as decoded, without a byte-order mark, with the line ends of the file
 * @param paragraphs in reading order, without overlap, inside {@code text}
 * @param caveats what a reader should know about how it was read
 */
public record Version(
        String name, Optional<Encoding> encoding, String text, List<Paragraph> paragraphs, Set<Caveat> caveats) {
    public Version {
        paragraphs = List.copyOf(paragraphs);
        caveats = Set.copyOf(caveats);
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
                throw new IllegalArgumentException("paragraph out of order or range: " + paragraph);
            }
            end = paragraph.span().end();
        }
    }

    /** Without caveats. */
    public Version(String name, Optional<Encoding> encoding, String text, List<Paragraph> paragraphs) {
        this(name, encoding, text, paragraphs, Set.of());
    }

    public Version named(String newName) {
        return new Version(newName, encoding, text, paragraphs, caveats);
    }

    public ParagraphRange allParagraphs() {
        return new ParagraphRange(0, paragraphs.size());
    }

    public List<Paragraph> paragraphs(ParagraphRange range) {
        return paragraphs.subList(range.from(), range.to());
    }

    /** Whether all of these paragraphs are furniture; also if there are none. */
    public boolean isFurniture(ParagraphRange range) {
        return paragraphs(range).stream().allMatch(paragraph -> paragraph.role() == Role.FURNITURE);
    }

    /** The index of the last paragraph that begins at that offset or before it; 0 if none does. */
    public int paragraphAt(int offset) {
        int from = 0;
        int to = paragraphs.size();
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** From the start of the first paragraph to the end of the last; for an empty range, an empty span at its place. */
    public Span span(ParagraphRange range) {
        if (range.isEmpty()) {
            int at = range.from() == 0
                    ? 0
                    : paragraphs.get(range.from() - 1).span().end();
            return new Span(at, at);
        }
        return new Span(
                paragraphs.get(range.from()).span().start(),
                paragraphs.get(range.to() - 1).span().end());
    }

    /** The span, cut between the paragraphs of that range wherever it goes from one into the next. */
    public List<Span> cut(Span span, ParagraphRange range) {
        List<Span> parts = new ArrayList<>();
        int at = span.start();
        for (int index = range.from(); index + 1 < range.to(); index++) {
            int end = paragraphs.get(index).span().end();
            int next = paragraphs.get(index + 1).span().start();
            if (span.start() <= end && next <= span.end()) {
                parts.add(new Span(at, end));
                at = next;
            }
        }
        parts.add(new Span(at, span.end()));
        return parts;
    }

    public String text(ParagraphRange range) {
        return span(range).of(text);
    }
}
