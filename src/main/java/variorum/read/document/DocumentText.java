package variorum.read.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.model.Encoding;

/**
 * What a file says.
 *
 * @param encoding empty for formats that carry their own
 * @param text with line ends as they are in the file; of a format that is more than text, what was taken out of it
 * @param blocks in reading order, apart from one another
 * @param hasMarkup whether headings are marked as such, so that no other paragraph is one
 * @param caveats what was set aside in reading
 */
public record DocumentText(
        Optional<Encoding> encoding, String text, List<Block> blocks, boolean hasMarkup, Set<Caveat> caveats) {
    public DocumentText {
        blocks = List.copyOf(blocks);
        caveats = Set.copyOf(caveats);
    }

    /** With nothing set aside. */
    public DocumentText(Optional<Encoding> encoding, String text, List<Block> blocks, boolean hasMarkup) {
        this(encoding, text, blocks, hasMarkup, Set.of());
    }
}
