package variorum.collate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import variorum.model.Edit;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Summary;
import variorum.progress.Monitor;
import variorum.progress.Pace;
import variorum.progress.Workers;
import variorum.text.TokenizedParagraph;
import variorum.text.TokenizedVersion;

/** Counts the rows and words of a comparison. */
final class Summarizer {
    private Summarizer() {}

    static Summary summarize(
            TokenizedVersion base, TokenizedVersion other, List<Row> rows, Workers workers, Monitor monitor) {
        Map<Row.Kind, Integer> counts = new EnumMap<>(Row.Kind.class);
        int moved = 0;
        int keptInBase = 0;
        int keptInOther = 0;
        for (Row row : rows) {
            counts.merge(row.kind(), 1, Integer::sum);
            moved += row.moved() ? 1 : 0;
        }
        for (KeptWords kept : workers.map(rows, row -> keptWords(base, other, row, monitor), monitor)) {
            keptInBase += kept.inBase();
            keptInOther += kept.inOther();
        }
        return new Summary(
                counts.getOrDefault(Row.Kind.EQUAL, 0),
                counts.getOrDefault(Row.Kind.CHANGED, 0),
                counts.getOrDefault(Row.Kind.ADDED, 0),
                counts.getOrDefault(Row.Kind.REMOVED, 0),
                moved,
                base.wordCount(),
                other.wordCount(),
                Math.min(keptInBase, keptInOther));
    }

    /** How many words of a row no edit touches. */
    private record KeptWords(int inBase, int inOther) {}

    private static KeptWords keptWords(TokenizedVersion base, TokenizedVersion other, Row row, Monitor monitor) {
        if (!row.link().isAligned()) {
            return new KeptWords(0, 0);
        }
        return new KeptWords(
                wordsOutside(base, row.base(), row.edits(), Edit::base, monitor),
                wordsOutside(other, row.other(), row.edits(), Edit::other, monitor));
    }

    private static int wordsOutside(
            TokenizedVersion version,
            ParagraphRange range,
            List<Edit> edits,
            Function<Edit, Span> side,
            Monitor monitor) {
        Pace pace = new Pace(monitor);
        int words = 0;
        int edit = 0;
        TokenizedParagraph tokens = version.joined(range);
        for (int token = 0; token < tokens.size(); token++) {
            pace.step();
            while (edit < edits.size() && side.apply(edits.get(edit)).end() <= tokens.start(token)) {
                edit++;
            }
            boolean touched = edit < edits.size() && side.apply(edits.get(edit)).overlaps(tokens.span(token));
            words += tokens.isWord(token) && !touched ? 1 : 0;
        }
        return words;
    }
}
