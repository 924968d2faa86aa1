package variorum.report.markdown;

import variorum.model.Edit;
import variorum.model.Note;
import variorum.model.Row;
import variorum.model.Version;
import variorum.report.words.NoteWords;

/** The marks of CriticMarkup, and what stands between them. */
final class CriticMarks {
    private CriticMarks() {}

    /** @param text may be empty, and then nothing is marked */
    static String deleted(String text) {
        return text.isEmpty() ? "" : "{--" + text + "--}";
    }

    static String inserted(String text) {
        return text.isEmpty() ? "" : "{++" + text + "++}";
    }

    /** As one mark, but for paragraph breaks, which a replacement cannot hold. */
    static String changed(Row row, Edit edit, Version base, Version other) {
        String from = MarkdownText.of(base, edit.base(), row.base());
        String to = MarkdownText.of(other, edit.other(), row.other());
        boolean isReplaced = !from.isEmpty()
                && !to.isEmpty()
                && !from.contains(MarkdownText.BREAK)
                && !to.contains(MarkdownText.BREAK);
        return isReplaced ? "{~~" + from + "~>" + to + "~~}" : deleted(from) + inserted(to);
    }

    static String remark(String words) {
        return "{>>" + MarkdownText.escaped(words.replaceAll("\\s+", " ")) + "<<}";
    }

    static String remark(Note note) {
        return note.isEmpty() ? "" : remark(NoteWords.of(note));
    }
}
