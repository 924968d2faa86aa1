package variorum.report.words;

import variorum.model.Note;
import variorum.model.Tick;

/** A reviewer's note in words, such as {@code query: who says so?}, and in a sign. */
public final class NoteWords {
    private static final String WRITTEN = "*";

    private NoteWords() {}

    public static String of(Note note) {
        String tick = note.tick().map(Tick::word).orElse("note");
        return note.text().isEmpty() ? tick : tick + ": " + note.text();
    }

    /** Of the tick, or one for a note without. */
    public static String sign(Note note) {
        return note.tick().map(Tick::sign).orElse(WRITTEN);
    }
}
