package variorum.report.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/**
 * Two versions in one text with CriticMarkup. Paragraphs that keep their place are the common thread; what was removed
 * or moved away comes before what was added or moved there.
 */
final class CriticText {
    private final Comparison comparison;
    private final Version base;
    private final Version other;
    private final PlacedNotes notes;
    private final Deque<Row> leaving;
    private final Deque<Row> coming;
    private final List<String> paragraphs = new ArrayList<>();

    private CriticText(Comparison comparison, Version base, Version other, PlacedNotes notes) {
        this.comparison = comparison;
        this.base = base;
        this.other = other;
        this.notes = notes;
        this.leaving = new ArrayDeque<>(comparison.rows().stream()
                .filter(row -> row.other().isEmpty() || row.moved())
                .sorted(Comparator.comparingInt(row -> row.base().from()))
                .toList());
        this.coming = new ArrayDeque<>(comparison.rows().stream()
                .filter(row -> row.base().isEmpty() || row.moved())
                .sorted(Comparator.comparingInt(row -> row.other().from()))
                .toList());
    }

    /** The paragraphs with their marks; a row of several is one. */
    static List<String> paragraphs(Comparison comparison, Version base, Version other, PlacedNotes notes) {
        CriticText text = new CriticText(comparison, base, other, notes);
        for (Row row : comparison.rows()) {
            if (row.link().isAligned() && !row.moved()) {
                text.addOthersBefore(row.base().from(), row.other().from());
                text.paragraphs.add(text.kept(row));
            }
        }
        text.addOthersBefore(Integer.MAX_VALUE, Integer.MAX_VALUE);
        return text.paragraphs;
    }

    private void addOthersBefore(int baseParagraph, int otherParagraph) {
        while (!leaving.isEmpty() && leaving.element().base().from() < baseParagraph) {
            Row row = leaving.remove();
            String remark = row.moved() ? CriticMarks.remark("moved from here") : noteOn(row);
            for (int index = row.base().from(); index < row.base().to(); index++) {
                paragraphs.add(CriticMarks.deleted(paragraph(base, index)) + remark);
            }
        }
        while (!coming.isEmpty() && coming.element().other().from() < otherParagraph) {
            Row row = coming.remove();
            String remark = (row.moved() ? CriticMarks.remark("moved to here") : "") + noteOn(row);
            for (int index = row.other().from(); index < row.other().to(); index++) {
                paragraphs.add(CriticMarks.inserted(paragraph(other, index)) + remark);
            }
        }
    }

    private static String paragraph(Version version, int index) {
        return MarkdownText.of(version, version.paragraphs().get(index).span(), new ParagraphRange(index, index + 1));
    }

    private String noteOn(Row row) {
        return CriticMarks.remark(notes.on(ChangeKey.of(comparison, row, base, other)));
    }

    private String kept(Row row) {
        Span all = base.span(row.base());
        StringBuilder text = new StringBuilder();
        int at = all.start();
        for (Edit edit : row.edits()) {
            text.append(MarkdownText.of(base, new Span(at, edit.base().start()), row.base()));
            text.append(CriticMarks.changed(row, edit, base, other));
            text.append(CriticMarks.remark(notes.on(ChangeKey.of(comparison, edit))));
            at = edit.base().end();
        }
        return text.append(MarkdownText.of(base, new Span(at, all.end()), row.base()))
                .toString();
    }
}
