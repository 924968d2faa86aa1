package variorum.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Span;
import variorum.progress.Monitor;

/**
 * Cuts plain text into paragraphs. A blank line always ends one. Whether a line end does depends on the text: in
 * wrapped text only if the next word would have fitted on the line; in any other text, including verse and lists, every
 * line end does.
 */
public final class ParagraphSplitter {
    private final String text;
    private final Monitor monitor;

    private ParagraphSplitter(String text, Monitor monitor) {
        this.text = text;
        this.monitor = monitor;
    }

    /**
     * The paragraphs in reading order, without surrounding blanks; together they have every character that is not
     * blank.
     */
    public static List<Span> split(String text, Monitor monitor) {
        return new ParagraphSplitter(text, monitor).split();
    }

    private List<Span> split() {
        List<LineBlock> blocks = blocks(QuotedLine.of(text, monitor));
        Optional<Wrapping> wrapping =
                Wrapping.of(blocks.stream().map(LineBlock::breaks).toList());
        List<Span> paragraphs = new ArrayList<>();
        for (LineBlock block : blocks) {
            monitor.check();
            block.addParagraphs(text, wrapping.flatMap(block::wrapping), paragraphs);
        }
        return paragraphs;
    }

    private List<LineBlock> blocks(List<QuotedLine> lines) {
        List<LineBlock> blocks = new ArrayList<>();
        List<QuotedLine> block = new ArrayList<>();
        for (QuotedLine line : lines) {
            if (!block.isEmpty() && !line.goesOnAfter(block.get(block.size() - 1))) {
                blocks.add(LineBlock.of(text, block));
                block.clear();
            }
            if (!line.isEmpty()) {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(LineBlock.of(text, block));
        }
        return blocks;
    }
}
