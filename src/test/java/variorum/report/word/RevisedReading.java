package variorum.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import variorum.model.LineEnd;
import variorum.model.Version;
import variorum.report.word.file.Revision;
import variorum.report.word.file.WordParagraph;
import variorum.report.word.file.WordRun;

/** The paragraphs of a text whose changes are all accepted, or all refused. */
final class RevisedReading {
    private RevisedReading() {}

    static List<String> accepted(List<WordParagraph> text) {
        return read(text, Revision::isInOther);
    }

    static List<String> refused(List<WordParagraph> text) {
        return read(text, Revision::isInBase);
    }

    private static List<String> read(List<WordParagraph> text, Predicate<Revision> stays) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (WordParagraph part : text) {
            part.runs().stream()
                    .filter(run -> stays.test(run.revision()))
                    .map(WordRun::text)
                    .forEach(paragraph::append);
            if (stays.test(part.mark())) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }

    /** A version's paragraphs, unwrapped; a document without text has one that is empty. */
    static List<String> of(Version version) {
        List<String> paragraphs = version.paragraphs().stream()
                .map(paragraph -> LineEnd.folded(version.text(), paragraph.span()))
                .toList();
        return paragraphs.isEmpty() ? List.of("") : paragraphs;
    }
}
