package variorum.ui.compare.picture;

import java.util.Comparator;
import java.util.stream.IntStream;
import variorum.display.PlanRow.FoldRow;
import variorum.display.WordCount;
import variorum.model.ParagraphRange;
import variorum.model.Version;
import variorum.ui.words.Texts;

/** What the line says that stands for rows that are put away. */
public final class FoldLabel {
    private FoldLabel() {}

    /** The column that has most of what is put away. */
    static int fullest(FoldRow fold) {
        return IntStream.range(0, fold.paragraphs().size())
                .boxed()
                .max(Comparator.comparingInt(
                        column -> fold.paragraphs().get(column).size()))
                .orElse(0);
    }

    /** The label in the column of that version; empty where it has nothing there. */
    public static String of(FoldRow fold, int column, Version version) {
        ParagraphRange paragraphs = fold.paragraphs().get(column);
        if (paragraphs.isEmpty()) {
            return "";
        }
        int count = paragraphs.size();
        int words = fold.isOfPassage() ? WordCount.of(version, paragraphs) : 0;
        String open = fold.open() ? "-open" : "";
        return switch (fold.contents()) {
            case FURNITURE -> Texts.text("fold.furniture" + open, count, beginning(paragraphs, version));
            case UNCHANGED -> Texts.text("fold.unchanged" + open, count);
            case PASSAGE -> Texts.text("fold.passage" + open, count, words, beginning(paragraphs, version));
        };
    }

    /** A version may lack the first row of a passage and have something of the rest. */
    private static String beginning(ParagraphRange paragraphs, Version version) {
        return Beginning.of(version.paragraphs().get(paragraphs.from()).span(), version);
    }
}
