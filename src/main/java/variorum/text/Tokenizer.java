package variorum.text;

import variorum.model.Span;

/**
 * Cuts text into words, marks and blanks, without gaps. A word is what a reader takes for one: contractions,
 * possessives, hyphenated compounds, figures with separators, dates, abbreviations with full stops and web addresses
 * stay whole. Scripts that are written without blanks are cut by ICU's dictionaries. No token ends inside a
 * user-perceived character.
 */
final class Tokenizer {
    private final String text;
    private final Sink sink;
    private final Words words;
    private final Graphemes graphemes;
    private final SpacelessWords spacelessWords;

    /** Takes tokens, in the order of the text. */
    @FunctionalInterface
    interface Sink {
        void add(int start, int end, TokenKind kind);
    }

    /** @param sink is given the tokens of the parts that are cut, without an object for each */
    Tokenizer(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
        this.words = new Words(text);
        this.graphemes = new Graphemes(text);
        this.spacelessWords = new SpacelessWords(text);
    }

    /** Cuts a part of the text; the tokens' places are in the whole text. */
    void cut(Span span) {
        int at = span.start();
        while (at < span.end()) {
            at = next(at, span.end());
        }
    }

    /** Cuts off what begins at {@code at}, and tells where it ends. */
    private int next(int at, int end) {
        int point = text.codePointAt(at);
        if (Characters.isBlank(point)) {
            int stop = blanksEnd(at, end);
            if (stop > at) {
                sink.add(at, stop, TokenKind.SPACE);
                return stop;
            }
        } else if (Characters.isSpaceless(point)) {
            return spacelessWords.cut(at, end, sink);
        } else {
            int stop = words.end(at, end);
            if (stop > at) {
                sink.add(at, stop, TokenKind.WORD);
                return stop;
            }
        }
        int stop = graphemes.end(point == '-' ? lastHyphen(at, end) : at, end);
        sink.add(at, stop, TokenKind.MARK);
        return stop;
    }

    /** The last of the hyphens that begin at {@code at}: several in a row are a dash, or a line. */
    private int lastHyphen(int at, int end) {
        int last = at;
        while (last + 1 < end && text.charAt(last + 1) == '-') {
            last++;
        }
        return last;
    }

    /** Where the blanks end that begin at {@code at}; a blank that carries a combining mark is none of them. */
    private int blanksEnd(int at, int end) {
        int stop = at + 1;
        while (stop < end && Characters.isBlank(text.charAt(stop))) {
            stop++;
        }
        boolean carries = stop < end
                && Characters.isCombining(text.codePointAt(stop))
                && !Character.isISOControl(text.charAt(stop - 1));
        return carries ? stop - 1 : stop;
    }
}
