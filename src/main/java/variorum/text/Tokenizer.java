package variorum.text;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;
import variorum.text.Token.Kind;

/**
 * Cuts text into words, marks and blanks, without gaps. A word is what a reader takes for one: contractions,
 * possessives, hyphenated compounds, numbers with separators, abbreviations with full stops and web addresses stay
 * whole. Scripts that are written without blanks are cut by ICU's dictionaries. No token ends inside a user-perceived
 * character.
 */
public final class Tokenizer {
    private final String text;
    private final int end;
    private final Sink sink;
    private int at;

    /** Takes tokens, in the order of the text. */
    @FunctionalInterface
    interface Sink {
        void add(int start, int end, Kind kind);
    }

    private Tokenizer(String text, Span span, Sink sink) {
        this.text = text;
        this.sink = sink;
        this.at = span.start();
        this.end = span.end();
    }

    /** The tokens of {@code span}; their spans point into the whole {@code text}. */
    public static List<Token> tokenize(String text, Span span) {
        List<Token> tokens = new ArrayList<>(span.length() / 3 + 1);
        tokenize(text, span, (start, end, kind) -> tokens.add(new Token(new Span(start, end), kind)));
        return tokens;
    }

    /** Gives the tokens of {@code span}, without making an object for each. */
    static void tokenize(String text, Span span, Sink sink) {
        Tokenizer tokenizer = new Tokenizer(text, span, sink);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.next();
        }
    }

    private void next() {
        int start = at;
        int point = text.codePointAt(at);
        if (Characters.isBlank(point)) {
            skipBlanks();
            sink.add(start, at, Kind.SPACE);
        } else if (Characters.isSpaceless(point)) {
            skipSpaceless();
            SpacelessWords.cut(text, new Span(start, at), sink);
        } else if (WebAddress.startsAt(text, at, end)) {
            at = WebAddress.end(text, at, end);
            sink.add(start, at, Kind.WORD);
        } else if (Characters.isWordPart(point) || startsAmount(point)) {
            skipWord();
            sink.add(start, at, Kind.WORD);
        } else {
            at = Graphemes.end(text, at, end);
            sink.add(start, at, Kind.MARK);
        }
    }

    private void skipBlanks() {
        while (at < end && Characters.isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipSpaceless() {
        while (at < end) {
            int point = text.codePointAt(at);
            if (!Characters.isSpaceless(point) && !Characters.isExtender(point)) {
                return;
            }
            at += Character.charCount(point);
        }
    }

    /**
     * Whether this is the currency or minus sign of the figure after it: {@code $12}, {@code -5}, but not {@code 3-5}.
     */
    private boolean startsAmount(int point) {
        int next = at + Character.charCount(point);
        boolean figure = next < end && Characters.isDigit(text.codePointAt(next));
        boolean minus = (point == '-' || point == '−') && (at == 0 || Characters.isBlank(text.charAt(at - 1)));
        return figure && (minus || Character.getType(point) == Character.CURRENCY_SYMBOL);
    }

    private void skipWord() {
        int start = at;
        at += Characters.isWordPart(text.codePointAt(at)) ? 0 : Character.charCount(text.codePointAt(at));
        int segment = at;
        skipLetters();
        while (at < end && joins(segment)) {
            at++;
            segment = at;
            skipLetters();
        }
        boolean abbreviation = segment - start >= 2
                && at - segment == 1
                && text.charAt(segment - 1) == '.'
                && Character.isLetter(text.charAt(segment));
        if (abbreviation && at < end && text.charAt(at) == '.') {
            at++;
        }
        if (at < end && isUnitSign(text.codePointAt(at)) && Characters.isDigit(text.charAt(at - 1))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private static boolean isUnitSign(int point) {
        return point == '%' || point == '‰' || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    private void skipLetters() {
        while (at < end) {
            int point = text.codePointAt(at);
            boolean part = Characters.isWordPart(point) && !Characters.isSpaceless(point);
            if (!part && !Characters.isExtender(point)) {
                return;
            }
            at += Character.charCount(point);
        }
    }

    /** Whether the mark at {@code at} holds the letters before it (from {@code segment}) and after it together. */
    private boolean joins(int segment) {
        if (at + 1 >= end) {
            return false;
        }
        int mark = text.charAt(at);
        int after = text.codePointAt(at + 1);
        if (!Characters.isWordPart(after) || Characters.isSpaceless(after)) {
            return false;
        }
        boolean digitBefore = Characters.isDigit(text.charAt(at - 1));
        boolean digitAfter = Characters.isDigit(after);
        if (Characters.isApostrophe(mark)) {
            return true;
        }
        if (Characters.isHyphen(mark)) {
            return true;
        }
        return switch (mark) {
            case ',', ':' -> digitBefore && digitAfter;
            case '.' -> digitBefore || Character.isLowerCase(after) || isAbbreviation(segment, after);
            case '@', '&' -> !digitAfter;
            default -> false;
        };
    }

    /** {@code U.S}, but not {@code I.Then}: the letters before and after the full stop stand alone. */
    private boolean isAbbreviation(int segment, int after) {
        int next = at + 1 + Character.charCount(after);
        boolean single = next >= end || !Characters.isWordPart(text.codePointAt(next));
        return at - segment == 1 && Character.isLetter(after) && single;
    }
}
