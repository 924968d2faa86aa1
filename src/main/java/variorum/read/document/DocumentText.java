package variorum.read.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.model.Encoding;

/**
 * The text of a file, with its paragraphs.
 *
 * @param encoding empty for formats that carry their own
 * @param text with the line ends of the file; for formats that are more than text, what was extracted
 * @param blocks in reading order, without overlap
 * @param hasMarkup whether headings are marked as such, so that no other paragraph can be one
 * @param caveats what a reader should know about how it was read
 */
public record DocumentText(
        Optional<Encoding> encoding, String text, List<Block> blocks, boolean hasMarkup, Set<Caveat> caveats) {
    public DocumentText {
        blocks = List.copyOf(blocks);
        caveats = Set.copyOf(caveats);
    }

    /** Without caveats. */
    public DocumentText(Optional<Encoding> encoding, String text, List<Block> blocks, boolean hasMarkup) {
        this(encoding, text, blocks, hasMarkup, Set.of());
    }

    /** The same text, in which running heads and feet are no paragraphs. */
    public DocumentText withoutRunningLines() {
        List<Block> rest = blocks.stream().filter(block -> !block.running()).toList();
        return new DocumentText(encoding, text, rest, hasMarkup, caveats);
    }
}
