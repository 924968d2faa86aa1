package variorum.ui.compare.picture;

import java.util.regex.Pattern;
import variorum.display.Change;
import variorum.display.PlanRow;
import variorum.display.Unseen;
import variorum.model.Span;
import variorum.ui.words.Texts;

/** Says a change in words, for those who hear the window. */
public final class SpokenChange {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SpokenChange() {}

    /** Such as {@code Paragraph 7, reworded: “deep-pocketed” became “deep”}. */
    public static String of(Picture picture, Change change) {
        String paragraph = paragraph(picture, change);
        if (change.kind() != Change.Kind.EDIT) {
            return paragraph;
        }
        String before = words(picture, change.baseColumn(), change.base());
        String after = words(picture, change.otherColumn(), change.other());
        return Texts.text("spoken.change", paragraph, edit(before, after));
    }

    private static String paragraph(Picture picture, Change change) {
        return picture.plan().rows().get(change.row()) instanceof PlanRow.TextRow
                ? CellSign.of(picture.plan(), change.row(), change.otherColumn())
                        .hint()
                        .lines()
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Such as {@code “deep-pocketed” became “deep”}; either of the two may be empty. */
    public static String edit(String before, String after) {
        if (before.isEmpty()) {
            return Texts.text("line.inserted", after);
        }
        return after.isEmpty() ? Texts.text("line.deleted", before) : Texts.text("line.replaced", before, after);
    }

    private static String words(Picture picture, int column, Span span) {
        String text = span.of(picture.version(column).text());
        return Unseen.shown(BLANKS.matcher(text).replaceAll(" ").strip());
    }
}
