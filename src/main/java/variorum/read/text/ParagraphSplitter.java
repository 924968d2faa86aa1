package variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Span;
import variorum.progress.Monitor;

/**
 * Cuts plain text into paragraphs. A blank line always ends one. Whether a line end does depends on the text: in a
 * wrapped text only one that left room for the next word; in all others, verse and lists among them, each.
 */
public final class ParagraphSplitter {
    private final String text;
    private final Monitor monitor;

    private ParagraphSplitter(String text, Monitor monitor) {
        this.text = text;
        this.monitor = monitor;
    }

    /**
     * The paragraphs in reading order, each without the blanks round it; together they hold every character that is no
     * blank.
     */
    public static List<Span> split(String text, Monitor monitor) {
        return new ParagraphSplitter(text, monitor).split();
    }

    private List<Span> split() {
        List<Block> blocks = blocks(TextLine.of(text, monitor));
        Optional<Wrapping> wrapping =
                Wrapping.of(blocks.stream().map(Block::breaks).toList());
        List<Span> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            monitor.check();
            block.addParagraphs(text, wrapping.flatMap(block::wrapping), paragraphs);
        }
        return paragraphs;
    }

    /** The lines between blank lines. */
    private List<Block> blocks(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        List<TextLine> block = new ArrayList<>();
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(Block.of(text, block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(Block.of(text, block));
        }
        return blocks;
    }

    /**
     * Lines without a blank line between them.
     *
     * @param breaks between each line and the next
     */
    private record Block(List<TextLine> lines, List<LineBreak> breaks) {
        static Block of(String text, List<TextLine> lines) {
            List<LineBreak> breaks = new ArrayList<>();
            for (int next = 1; next < lines.size(); next++) {
                breaks.add(LineBreak.of(text, lines.get(next - 1), lines.get(next)));
            }
            return new Block(List.copyOf(lines), List.copyOf(breaks));
        }

        /**
         * How these lines are wrapped: as the whole text is, or narrower, as a passage that is set in; or not at all,
         * as verse is.
         */
        Optional<Wrapping> wrapping(Wrapping ofText) {
            return ofText.fits(breaks) ? Optional.of(ofText) : Wrapping.ofBlock(breaks);
        }

        void addParagraphs(String text, Optional<Wrapping> wrapping, List<Span> paragraphs) {
            TextLine first = lines.get(0);
            int start = first.start();
            boolean item = ListItems.startsAt(text, first.start(), first.end());
            for (LineBreak one : breaks) {
                boolean nextItem = item && one.startsItem();
                if (nextItem || wrapping.isEmpty() || !wrapping.get().joins(one)) {
                    paragraphs.add(new Span(start, one.before().end()));
                    start = one.after().start();
                    item = one.startsItem();
                }
            }
            paragraphs.add(new Span(start, lines.get(lines.size() - 1).end()));
        }
    }
}
