package variorum.ui.dock;

import java.util.List;
import java.util.regex.Pattern;
import variorum.display.Change;
import variorum.display.Unseen;
import variorum.display.facts.Fact;
import variorum.display.facts.FactWording;
import variorum.display.facts.Facts;
import variorum.model.Category;
import variorum.model.LineEnd;
import variorum.model.Note;
import variorum.model.Span;
import variorum.model.Version;
import variorum.ui.compare.picture.Picture;
import variorum.ui.dock.ChangeLine.Context;

/** Makes the lines of a list from the changes of a picture. */
final class ChangeLines {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\h*(?:\\R\\h*)+");

    private final Picture picture;

    private ChangeLines(Picture picture) {
        this.picture = picture;
    }

    /** All changes, in the order in which a reader steps through them. */
    static List<ChangeLine> of(Picture picture) {
        ChangeLines lines = new ChangeLines(picture);
        return picture.plan().changes().stream().map(lines::line).toList();
    }

    /** All changes of fact, the most important kind first. */
    static List<ChangeLine> ofFacts(Picture picture) {
        ChangeLines lines = new ChangeLines(picture);
        return Facts.of(picture.collation(), picture.plan()).stream()
                .map(lines::line)
                .toList();
    }

    private ChangeLine line(Fact fact) {
        Change first = fact.first();
        Version base = picture.version(first.baseColumn());
        Version other = picture.version(first.otherColumn());
        FactWording before = FactWording.ofBase(fact, base);
        FactWording after = FactWording.ofOther(fact, other);
        return new ChangeLine(
                first.number(),
                fact.changes().stream().skip(1).map(Change::number).toList(),
                LineGroup.of(fact.kind()),
                true,
                before.words(),
                after.words(),
                new Context(before.context(), after.context()),
                other.name(),
                paragraphs(first, base, other),
                Note.NONE);
    }

    private ChangeLine line(Change change) {
        Version base = picture.version(change.baseColumn());
        Version other = picture.version(change.otherColumn());
        boolean isMoved = change.kind() == Change.Kind.PARAGRAPH_MOVED;
        return new ChangeLine(
                change.number(),
                List.of(),
                LineGroup.of(change),
                change.fact(),
                words(base, change.base(), change.category()),
                isMoved ? "" : words(other, change.other(), change.category()),
                Context.NONE,
                other.name(),
                paragraphs(change, base, other),
                Note.NONE);
    }

    /** Blanks are shown as signs if nothing else changed. */
    private static String words(Version version, Span span, Category category) {
        String text = span.of(version.text());
        if (category != Category.WHITESPACE) {
            return Unseen.shown(
                    BLANKS.matcher(LineEnd.folded(text)).replaceAll(" ").strip());
        }
        String lineEnds = LINE_ENDS.matcher(text).replaceAll("\u00b6");
        return BLANKS.matcher(lineEnds).replaceAll("\u2423");
    }

    private static ParagraphNumbers paragraphs(Change change, Version base, Version other) {
        int inBase = base.paragraphAt(change.base().start()) + 1;
        int inOther = other.paragraphAt(change.other().start()) + 1;
        return switch (change.kind()) {
            case EDIT, PARAGRAPH_MOVED -> ParagraphNumbers.both(inBase, inOther);
            case PARAGRAPH_ADDED -> ParagraphNumbers.ofOther(inOther);
            case PARAGRAPH_REMOVED -> ParagraphNumbers.ofBase(inBase);
        };
    }
}
