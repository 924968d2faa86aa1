package variorum.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import variorum.model.Span;
import variorum.text.Token.Kind;

/** Words of Chinese, Japanese, Thai, Lao, Khmer and Burmese, found by ICU's dictionaries. */
final class SpacelessWords {
    private SpacelessWords() {}

    /** Adds the words of {@code span}, which must be a run of such scripts. */
    static void cut(String text, Span span, Tokenizer.Sink sink) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(span.of(text));
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            sink.add(span.start() + start, span.start() + end, Kind.WORD);
            start = end;
        }
    }
}
