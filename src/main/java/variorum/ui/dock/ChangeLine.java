package variorum.ui.dock;

import java.util.Locale;
import variorum.model.Note;
import variorum.ui.words.Texts;

/**
 * A change as one line of a list.
 *
 * @param number among the changes of the picture, from 0
 * @param before the base's words, on one line; empty where it had none
 * @param after the other's words, on one line; empty where it has none
 * @param version the name of the other version
 * @param paragraph in which it stands, as a reader counts: of the other version, or of the base for what is gone from
 *     its place
 * @param note what the reviewer says of it
 */
public record ChangeLine(
        int number,
        ChangeGroup group,
        boolean fact,
        String before,
        String after,
        String version,
        int paragraph,
        Note note) {
    ChangeLine withNote(Note newNote) {
        return new ChangeLine(number, group, fact, before, after, version, paragraph, newNote);
    }

    /** One character for what happened. */
    String sign() {
        if (group == ChangeGroup.MOVED) {
            return "\u2195";
        }
        return before.isEmpty() ? "+" : after.isEmpty() ? "\u2212" : "~";
    }

    /** Whether the words before or after, or the note, hold the text, whatever its letter case. */
    boolean holds(String lowerCaseText) {
        return before.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                || after.toLowerCase(Locale.ROOT).contains(lowerCaseText)
                || note.text().toLowerCase(Locale.ROOT).contains(lowerCaseText);
    }

    /** The whole line in words. */
    String spoken() {
        String words;
        if (group == ChangeGroup.MOVED) {
            words = before;
        } else if (before.isEmpty()) {
            words = Texts.text("line.inserted", after);
        } else {
            words = after.isEmpty() ? Texts.text("line.deleted", before) : Texts.text("line.replaced", before, after);
        }
        String said = NoteTexts.spoken(note);
        return Texts.text("line.spoken", number + 1, group.label(), words, paragraph)
                + (said.isEmpty() ? "" : "; " + said);
    }
}
