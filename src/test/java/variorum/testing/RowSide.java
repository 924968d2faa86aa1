package variorum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;

/**
 * One version's side of a row, read as the JSON report tells outside programs to read it: breaks between paragraphs are
 * text, line ends inside a paragraph are one space.
 *
 * @param edits the row's edits on this side
 */
public record RowSide(Version version, ParagraphRange range, List<Span> edits) {
    /** Stands for a break between paragraphs; no generated article has it. */
    private static final String BREAK = "¶";

    public static RowSide base(Row row, Version version) {
        return new RowSide(version, row.base(), spans(row, Edit::base));
    }

    public static RowSide other(Row row, Version version) {
        return new RowSide(version, row.other(), spans(row, Edit::other));
    }

    private static List<Span> spans(Row row, Function<Edit, Span> side) {
        return row.edits().stream().map(side).toList();
    }

    /** What stands between the edits: one text more than there are edits. */
    public List<String> kept() {
        List<String> kept = new ArrayList<>();
        int from = version.span(range).start();
        for (Span edit : edits) {
            kept.add(folded(marked(new Span(from, edit.start()))));
            from = edit.end();
        }
        kept.add(folded(marked(new Span(from, version.span(range).end()))));
        return kept;
    }

    /** The whole side. */
    public String text() {
        return folded(marked(version.span(range)));
    }

    /** What the edits make of this side: its own text, with that of {@code there} in their place. */
    public String edited(RowSide there) {
        StringBuilder edited = new StringBuilder();
        int from = version.span(range).start();
        for (int index = 0; index < edits.size(); index++) {
            edited.append(marked(new Span(from, edits.get(index).start())));
            edited.append(there.marked(there.edits.get(index)));
            from = edits.get(index).end();
        }
        edited.append(marked(new Span(from, version.span(range).end())));
        return folded(edited.toString());
    }

    /** What the edit of this number takes or puts here. */
    public String edit(int number) {
        return marked(edits.get(number));
    }

    private String marked(Span part) {
        StringBuilder text = new StringBuilder();
        int from = part.start();
        for (int index = range.from() + 1; index < range.to(); index++) {
            int start = version.paragraphs().get(index - 1).span().end();
            int end = version.paragraphs().get(index).span().start();
            if (part.contains(new Span(start, end))) {
                text.append(version.text(), from, start).append(BREAK);
                from = end;
            }
        }
        return text.append(version.text(), from, part.end()).toString();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00A0]*[\r\n][\\s\u00A0]*", " ");
    }
}
