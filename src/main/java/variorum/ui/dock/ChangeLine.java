package variorum.ui.dock;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import variorum.display.facts.FactWording;
import variorum.model.Note;
import variorum.ui.compare.picture.SpokenChange;
import variorum.ui.words.Texts;

/**
 * A line of a list: a change, or several that are one fact.
 *
 * @param number among the changes of the picture, from 0; the first of several
 * @param others the numbers of the other changes of the line
 * @param before the base's words, on one line; empty if it had none
 * @param after the other's words, on one line; empty if it has none
 * @param context the text around the words, for a fact
 * @param version the name of the other version
 * @param paragraphs in which it is
 * @param note the reviewer's note on it
 */
public record ChangeLine(
        int number,
        List<Integer> others,
        LineGroup group,
        boolean fact,
        String before,
        String after,
        Context context,
        String version,
        ParagraphNumbers paragraphs,
        Note note) {
    /** The groups of whole paragraphs, whose names say what became of these. */
    private static final Set<LineGroup> WHOLE = Set.of(LineGroup.ADDED, LineGroup.REMOVED, LineGroup.MOVED);

    public ChangeLine {
        others = List.copyOf(others);
    }

    /** The text around the words, before and after the change. */
    record Context(String before, String after) {
        static final Context NONE = new Context("", "");

        boolean holds(String lowerCaseText) {
            return before.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                    || after.toLowerCase(Locale.ROOT).contains(lowerCaseText);
        }
    }

    FactWording wordingBefore() {
        return new FactWording(before, context.before());
    }

    FactWording wordingAfter() {
        return new FactWording(after, context.after());
    }

    ChangeLine withNote(Note newNote) {
        return new ChangeLine(number, others, group, fact, before, after, context, version, paragraphs, newNote);
    }

    /** Whether the line is about the change of that number. */
    boolean isAbout(int change) {
        return number == change || others.contains(change);
    }

    /** The changes that the line is about. */
    List<Integer> numbers() {
        return Stream.concat(Stream.of(number), others.stream()).toList();
    }

    /** How many changes the line is about. */
    int changes() {
        return 1 + others.size();
    }

    /** One character for what happened. */
    String sign() {
        if (group == LineGroup.MOVED) {
            return "\u2195";
        }
        return before.isEmpty() ? "+" : after.isEmpty() ? "\u2212" : "~";
    }

    /** Whether the words before or after, or the note, contain the text, ignoring letter case. */
    boolean holds(String lowerCaseText) {
        return before.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                || after.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                || context.holds(lowerCaseText)
                || note.text().toLowerCase(Locale.ROOT).contains(lowerCaseText);
    }

    /** The whole line in words. */
    String spoken() {
        String said = NoteTexts.spoken(note);
        return Texts.text("line.spoken", number + 1, group.label(), spokenWords(), paragraphs.spoken())
                + (said.isEmpty() ? "" : "; " + said);
    }

    private String spokenWords() {
        return WHOLE.contains(group)
                ? Texts.text("line.whole", before.isEmpty() ? after : before)
                : SpokenChange.edit(before, after);
    }
}
