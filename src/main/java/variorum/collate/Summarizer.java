package variorum.collate;

import java.util.List;
import java.util.function.Function;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Summary;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/** Counts the rows and words of a comparison. */
final class Summarizer {
    private Summarizer() {}

    static Summary summarize(TokenizedVersion base, TokenizedVersion other, List<Row> rows) {
        int keptInBase = rows.stream()
                .filter(row -> row.link().isAligned())
                .mapToInt(row -> wordsOutside(base, row.base(), row.edits(), Edit::base))
                .sum();
        int keptInOther = rows.stream()
                .filter(row -> row.link().isAligned())
                .mapToInt(row -> wordsOutside(other, row.other(), row.edits(), Edit::other))
                .sum();
        return new Summary(
                count(rows, Row.Kind.EQUAL),
                count(rows, Row.Kind.CHANGED),
                count(rows, Row.Kind.ADDED),
                count(rows, Row.Kind.REMOVED),
                (int) rows.stream().filter(Row::moved).count(),
                base.wordCount(),
                other.wordCount(),
                Math.min(keptInBase, keptInOther));
    }

    private static int count(List<Row> rows, Row.Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static int wordsOutside(
            TokenizedVersion version, ParagraphRange range, List<Edit> edits, Function<Edit, Span> side) {
        int words = 0;
        int edit = 0;
        TokenizedParagraph tokens = version.joined(range);
        for (int token = 0; token < tokens.size(); token++) {
            while (edit < edits.size() && side.apply(edits.get(edit)).end() <= tokens.start(token)) {
                edit++;
            }
            boolean touched = edit < edits.size() && side.apply(edits.get(edit)).overlaps(tokens.span(token));
            words += tokens.isWord(token) && !touched ? 1 : 0;
        }
        return words;
    }
}
