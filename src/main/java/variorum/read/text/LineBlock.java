package variorum.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Span;

/**
 * Lines without a blank line between them, quoted alike.
 *
 * @param whole all of them, with what only marks them as quoted
 * @param lines those that have text
 * @param breaks between each of these and the next
 */
record LineBlock(Span whole, List<QuotedLine> lines, List<LineBreak> breaks) {

    /** @param all in order, at least one; those of marks alone come first */
    static LineBlock of(String text, List<QuotedLine> all) {
        List<QuotedLine> lines =
                all.stream().filter(line -> !line.text().isBlank()).toList();
        List<LineBreak> breaks = new ArrayList<>();
        for (int next = 1; next < lines.size(); next++) {
            breaks.add(LineBreak.of(
                    text, lines.get(next - 1).text(), lines.get(next).text()));
        }
        Span whole = new Span(all.get(0).start(), all.get(all.size() - 1).text().end());
        return new LineBlock(whole, lines, List.copyOf(breaks));
    }

    /**
     * How these lines are wrapped: as the whole text is, or narrower, as a passage that is set in; or not at all, as
     * verse is.
     */
    Optional<Wrapping> wrapping(Wrapping ofText) {
        return ofText.fits(breaks) ? Optional.of(ofText) : Wrapping.ofBlock(breaks);
    }

    /** Marks without text belong to what stands below them in the block, or to the paragraph above it. */
    void addParagraphs(String text, Optional<Wrapping> wrapping, List<Span> paragraphs) {
        if (lines.isEmpty()) {
            int last = paragraphs.size() - 1;
            paragraphs.add(last < 0 ? whole : paragraphs.remove(last).union(whole));
            return;
        }
        TextLine first = lines.get(0).text();
        int start = whole.start();
        boolean item = ListItems.startsAt(text, first.start(), first.end());
        Set<String> kinds = new HashSet<>(Set.of(kind(text, first)));
        for (int index = 0; index < breaks.size(); index++) {
            LineBreak one = breaks.get(index);
            String kind = kind(text, one.after());
            boolean nextItem = item && one.startsItem() && (one.isIndented() || kinds.contains(kind));
            boolean entry = !one.startsSmall()
                    && Leaders.leadToEnd(
                            text, one.before().start(), one.before().end());
            boolean drawn = DrawnLines.isDrawn(text, one.before()) || DrawnLines.isDrawn(text, one.after());
            if (nextItem
                    || entry
                    || drawn
                    || wrapping.isEmpty()
                    || !wrapping.get().joins(one)) {
                paragraphs.add(new Span(start, one.before().end()));
                start = lines.get(index + 1).start();
                item = one.startsItem();
                kinds.add(kind);
            }
        }
        paragraphs.add(new Span(start, whole.end()));
    }

    /** A line that happens to begin with a number, within an item counted by letters, is of another kind. */
    private static String kind(String text, TextLine line) {
        return ListItems.kind(text, line.start(), line.end());
    }
}
