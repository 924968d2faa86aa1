package variorum.report.text;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Category;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.report.words.FlowedText;

/** Both sides of a row in one text: {@code the [-old-]{+new+} fox}, or the same in colours. */
final class InlineMarks {
    private final Version base;
    private final Version other;
    private final boolean colour;
    private final List<Run> runs = new ArrayList<>();

    private InlineMarks(Version base, Version other, boolean colour) {
        this.base = base;
        this.other = other;
        this.colour = colour;
    }

    /** @param edits those of the row's edits that are shown */
    static List<Run> of(Row row, List<Edit> edits, Version base, Version other, boolean colour) {
        InlineMarks marks = new InlineMarks(base, other, colour);
        Span all = base.span(row.base());
        int at = all.start();
        for (Edit edit : edits) {
            marks.kept(new Span(at, edit.base().start()));
            marks.add(edit);
            at = edit.base().end();
        }
        marks.kept(new Span(at, all.end()));
        return marks.runs;
    }

    private void kept(Span span) {
        if (!span.isEmpty()) {
            runs.add(new Run(FlowedText.of(base, span), Ink.PLAIN));
        }
    }

    private void add(Edit edit) {
        String from = FlowedText.of(base, edit.base());
        String to = FlowedText.of(other, edit.other());
        boolean breakOnly = edit.category() == Category.WHITESPACE
                && (from.contains(FlowedText.BREAK) || to.contains(FlowedText.BREAK));
        if (breakOnly) {
            deleted(from.strip());
            inserted(to.strip());
            runs.add(new Run(" ", Ink.PLAIN));
        } else {
            deleted(from);
            inserted(to);
        }
    }

    private void deleted(String text) {
        add(text, "[-", "-]", Ink.DELETED);
    }

    private void inserted(String text) {
        add(text, "{+", "+}", Ink.INSERTED);
    }

    private void add(String text, String open, String close, Ink ink) {
        if (!text.isEmpty()) {
            runs.add(new Run(colour ? text : open + text + close, ink));
        }
    }
}
