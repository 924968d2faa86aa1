package variorum.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import variorum.model.LineEnd;

/**
 * Words of Chinese, Japanese, Thai, Lao, Khmer and Burmese, found by ICU's dictionaries. A run without a mark or blank
 * is one call of the library, which nothing can stop; a megabyte of it takes about a second.
 */
final class SpacelessWords {
    private static final int FIRST_PLACES = 64;

    private final String text;

    /** What is cut, and where each of its characters stands in the text. */
    private final StringBuilder run = new StringBuilder();

    private int[] places = new int[FIRST_PLACES];
    private @Nullable BreakIterator words;

    SpacelessWords(String text) {
        this.text = text;
    }

    /** Gives the words of the run of such scripts at {@code from}, and tells where the run ends. */
    int cut(int from, int end, Tokenizer.Sink sink) {
        run.setLength(0);
        int stop = readRun(from, end);
        if (words == null) {
            words = BreakIterator.getWordInstance(Locale.ROOT);
        }
        words.setText(run.toString());
        int start = words.first();
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            boolean whole = next == run.length() || !Characters.isCombining(run.codePointAt(next));
            if (whole) {
                addBlanks(start, sink);
                sink.add(places[start], places[next - 1] + 1, TokenKind.WORD);
                start = next;
            }
        }
        return stop;
    }

    /** What lies between the last word and the next one, which begins there in the run. */
    private void addBlanks(int start, Tokenizer.Sink sink) {
        if (start > 0 && places[start - 1] + 1 < places[start]) {
            sink.add(places[start - 1] + 1, places[start], TokenKind.SPACE);
        }
    }

    /** Reads the run, without the line ends that it is only wrapped with, and tells where it ends. */
    private int readRun(int from, int end) {
        int at = from;
        while (at < end) {
            int point = text.codePointAt(at);
            if (Characters.isSpaceless(point) || Characters.isExtender(point)) {
                for (int unit = 0; unit < Character.charCount(point); unit++) {
                    place(at++);
                }
                continue;
            }
            int next = LineEnd.blanksEnd(text, at, end);
            boolean wrapped = next < end
                    && LineEnd.holds(text, at, next)
                    && new LineEnd(at, next).isNothing(text)
                    && Characters.isSpaceless(text.codePointAt(next));
            if (!wrapped) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private void place(int at) {
        if (run.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[run.length()] = at;
        run.append(text.charAt(at));
    }
}
