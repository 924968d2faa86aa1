package variorum.ui.dock;

import variorum.model.Note;
import variorum.model.Tick;
import variorum.ui.words.Texts;

/** Notes in signs and in words. */
final class NoteTexts {
    private static final String WRITTEN = "\u270e";

    private NoteTexts() {}

    /** The tick and whether something was written, in a character each. */
    static String sign(Note note) {
        return note.tick().map(Tick::sign).orElse("") + (note.text().isEmpty() ? "" : WRITTEN);
    }

    /** Such as {@code query: who says so?}; empty for an empty note. */
    static String spoken(Note note) {
        String tick = note.tick().map(it -> Texts.text("tick." + it.id())).orElse("");
        String between = tick.isEmpty() || note.text().isEmpty() ? "" : ": ";
        return tick + between + note.text();
    }
}
