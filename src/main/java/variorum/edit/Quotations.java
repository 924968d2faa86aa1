package variorum.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import variorum.model.ParagraphRange;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.progress.Pace;
import variorum.text.TokenizedVersion;

/** Where a version quotes: the text between quotation marks, paragraph by paragraph. */
final class Quotations {
    /** Marks that open a quotation, and below each those that close it; which one is the writer's custom. */
    private static final String OPENING = "“„«»”「『\"‘'";

    private static final List<String> CLOSING = List.of("”", "“”", "»", "«", "”", "」", "』", "\"", "’", "'");

    /** Marks that are also apostrophes, and open a quotation only where one closes it. */
    private static final String APOSTROPHES = "‘'";

    private final List<Quotation> quotations = new ArrayList<>();

    private final Pace pace;

    /**
     * One of them.
     *
     * @param words what stands between its marks, up to or from where it is said whose words they are
     * @param whole all between its marks with those, as far as there are any
     */
    private record Quotation(Span words, Span whole) {}

    private Quotations(Monitor monitor) {
        this.pace = new Pace(monitor);
    }

    static Quotations of(TokenizedVersion version, Monitor monitor) {
        Quotations quotations = new Quotations(monitor);
        for (int index = 0; index < version.paragraphs().size(); index++) {
            monitor.check();
            quotations.add(Passage.of(version, ParagraphRange.of(index)));
        }
        return quotations;
    }

    /** A quotation that is still open at the end of its paragraph ends there, as is the custom in long ones. */
    private void add(Passage passage) {
        BitSet mereApostrophes = new BitSet();
        int token = 0;
        while (token < passage.size()) {
            pace.step();
            int kind = passage.isWord(token) ? -1 : OPENING.indexOf(passage.firstPoint(token));
            if (kind < 0 || mereApostrophes.get(kind) || !mayOpen(passage, token)) {
                token++;
                continue;
            }
            int close = close(passage, token + 1, kind);
            boolean closed = close < passage.size();
            if (!closed && isApostrophe(kind)) {
                mereApostrophes.set(kind);
                token++;
                continue;
            }
            int end = closed ? passage.start(close) : passage.span().end();
            Span words = new Span(passage.end(token), end);
            Span whole = new Span(passage.start(token), closed ? passage.end(close) : end);
            List<Span> pieces = passage.firstPoint(token) == '«'
                    ? FrenchAttribution.without(words, passage.wholeText())
                    : List.of(words);
            pieces.forEach(piece -> quotations.add(new Quotation(piece, whole)));
            token = close + 1;
        }
    }

    /** The first token from here on that closes such a quotation; the size of the passage where none does. */
    private int close(Passage passage, int from, int kind) {
        int close = from;
        while (close < passage.size() && !closes(passage, close, kind)) {
            pace.step();
            close++;
        }
        return close;
    }

    private static boolean isApostrophe(int kind) {
        return APOSTROPHES.indexOf(OPENING.charAt(kind)) >= 0;
    }

    /** An apostrophe, or the mark that only closes for most, opens after a blank and right before a word. */
    private static boolean mayOpen(Passage passage, int token) {
        boolean doubtful = "‘'»”".indexOf(passage.firstPoint(token)) >= 0;
        boolean afterBlank = token == 0 || passage.end(token - 1) < passage.start(token);
        boolean beforeWord = token + 1 < passage.size() && passage.start(token + 1) == passage.end(token);
        return !doubtful || (afterBlank && beforeWord);
    }

    private static boolean closes(Passage passage, int token, int kind) {
        boolean mark = !passage.isWord(token) && CLOSING.get(kind).indexOf(passage.firstPoint(token)) >= 0;
        return mark && (!isApostrophe(kind) || passage.start(token) == passage.end(token - 1));
    }

    /**
     * The quotations, with their marks, of which some stands in the span, as one; nothing where none does. An empty
     * span stands in that round its place.
     */
    Optional<Span> touching(Span span) {
        Optional<Span> touching = Optional.empty();
        for (int index = firstEndingAfter(span.start()); index < quotations.size(); index++) {
            Quotation quotation = quotations.get(index);
            int first = quotation.words().start();
            if (span.isEmpty() ? first >= span.start() : first >= span.end()) {
                break;
            }
            touching = Optional.of(touching.map(quotation.whole()::union).orElse(quotation.whole()));
        }
        return touching;
    }

    /** Whether the place is between the marks of a quotation. */
    boolean hold(int offset) {
        int index = firstEndingAfter(offset);
        return index < quotations.size() && quotations.get(index).words().start() <= offset;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (quotations.get(middle).words().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
