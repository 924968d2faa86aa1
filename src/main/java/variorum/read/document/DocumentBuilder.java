package variorum.read.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.model.Role;
import variorum.model.Span;

/** Collects the paragraphs of a file that is more than text: they stand in the text with a blank line between. */
public final class DocumentBuilder {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);

    /** Which of the blocks it is; negative for none. */
    private int headline = -1;

    private int headlineLevel;

    /**
     * Adds what stands in one paragraph of the file. A line that the writer broke is a paragraph, as in plain text; in
     * a heading it is one only to the eye. What is blank adds nothing.
     *
     * @param role what the markup says that it is
     */
    public void add(CharSequence paragraph, Optional<Role> role) {
        boolean heading = role.filter(Role::isHeading).isPresent();
        String line = paragraph.toString().replace(Blanks.SOFT_HYPHEN, "");
        if (heading) {
            String words = Blanks.onOneLine(line);
            addLine(words, 0, words.length(), role);
            return;
        }
        int start = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || Blanks.isLineEnd(line.charAt(at))) {
                addLine(line, start, at, role);
                start = at + 1;
            }
        }
    }

    /**
     * Adds a heading. The first title of the whole, or else the first heading of the first level, is the headline.
     *
     * @param level 0 for the title of the whole
     */
    void addHeading(CharSequence heading, int level) {
        int before = blocks.size();
        add(heading, Optional.of(Role.HEADING));
        if (blocks.size() > before && level <= 1 && (headline < 0 || level < headlineLevel)) {
            headline = before;
            headlineLevel = level;
        }
    }

    /** Adds a running head or foot. */
    public void addRunning(CharSequence line) {
        int before = blocks.size();
        add(line, Optional.of(Role.FURNITURE));
        for (int added = before; added < blocks.size(); added++) {
            blocks.set(added, Block.running(blocks.get(added).span()));
        }
    }

    void add(Caveat caveat) {
        caveats.add(caveat);
    }

    private void addLine(String line, int from, int to, Optional<Role> role) {
        Span words = Blanks.trimmed(line, from, to);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            int at = text.length();
            text.append(line, words.start(), words.end());
            blocks.add(new Block(new Span(at, text.length()), role));
        }
    }

    /** What was added so far, as a file whose headings are marked when it has any. */
    public DocumentText build() {
        if (headline >= 0) {
            blocks.set(headline, new Block(blocks.get(headline).span(), Optional.of(Role.HEADLINE)));
        }
        boolean hasHeadings = blocks.stream().anyMatch(Block::isHeading);
        return new DocumentText(Optional.empty(), text.toString(), blocks, hasHeadings, caveats);
    }
}
