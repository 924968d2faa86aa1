package variorum.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of Chinese, Japanese, Thai, Lao, Khmer and Burmese, found by ICU's dictionaries. A run without a mark or blank
 * is one call of the library, which nothing can stop; a megabyte of it takes about a second.
 */
final class SpacelessWords {
    private final String text;
    private @Nullable BreakIterator words;

    SpacelessWords(String text) {
        this.text = text;
    }

    /** Gives the words of the run of such scripts at {@code from}, and tells where the run ends. */
    int cut(int from, int end, Tokenizer.Sink sink) {
        int stop = runEnd(from, end);
        if (words == null) {
            words = BreakIterator.getWordInstance(Locale.ROOT);
        }
        words.setText(text.substring(from, stop));
        int start = words.first();
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            boolean whole = from + next == stop || !Characters.isCombining(text.codePointAt(from + next));
            if (whole) {
                sink.add(from + start, from + next, TokenKind.WORD);
                start = next;
            }
        }
        return stop;
    }

    private int runEnd(int from, int end) {
        int at = from;
        while (at < end) {
            int point = text.codePointAt(at);
            if (!Characters.isSpaceless(point) && !Characters.isExtender(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
