package variorum.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import variorum.model.Role;
import variorum.model.Row;
import variorum.model.Version;
import variorum.report.word.file.Revision;
import variorum.report.word.file.WordParagraph;
import variorum.report.word.file.WordRun;

/** Cuts the pieces of a revised text into paragraphs, and knows what each of them is in its article. */
final class RevisedParagraphs {
    private final Version base;
    private final Version other;
    private final List<WordParagraph> done = new ArrayList<>();
    private final List<WordRun> runs = new ArrayList<>();
    private OptionalInt move = OptionalInt.empty();
    private int baseParagraph;
    private int otherParagraph;

    RevisedParagraphs(Version base, Version other) {
        this.base = base;
        this.other = other;
    }

    /** @param newMove the number of the move, of a row that was moved */
    void begin(Row row, OptionalInt newMove) {
        move = newMove;
        baseParagraph = row.base().from();
        otherParagraph = row.other().from();
    }

    /**
     * Adds text, which goes on where the last one ended.
     *
     * @param comment goes to the first words of it
     * @return the comment where there were no words
     */
    Optional<String> add(String text, Revision revision, boolean fact, Optional<String> comment) {
        Optional<String> left = comment;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(UnwrappedText.PARAGRAPH_END, at);
            int to = end < 0 ? text.length() : end;
            if (at < to) {
                runs.add(new WordRun(text.substring(at, to), revision, fact, left));
                left = Optional.empty();
            }
            if (end >= 0) {
                end(revision);
            }
            at = to + 1;
        }
        return left;
    }

    /** Ends a paragraph. */
    void end(Revision revision) {
        done.add(new WordParagraph(runs, role(revision), revision, move));
        runs.clear();
        baseParagraph += revision.isInBase() ? 1 : 0;
        otherParagraph += revision.isInOther() ? 1 : 0;
    }

    private Role role(Revision revision) {
        return revision.isInOther()
                ? other.paragraphs().get(otherParagraph).role()
                : base.paragraphs().get(baseParagraph).role();
    }

    List<WordParagraph> list() {
        return List.copyOf(done);
    }
}
