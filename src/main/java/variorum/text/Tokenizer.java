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
    private int at;

    private Tokenizer(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    /** The tokens of {@code span}; their spans point into the whole {@code text}. */
    public static List<Token> tokenize(String text, Span span) {
        Tokenizer tokenizer = new Tokenizer(text, span);
        List<Token> tokens = new ArrayList<>(span.length() / 3 + 1);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.next(tokens);
        }
        return tokens;
    }

    private void next(List<Token> tokens) {
        int start = at;
        int point = text.codePointAt(at);
        if (Characters.isBlank(point)) {
            skipBlanks();
            tokens.add(new Token(new Span(start, at), Kind.SPACE));
        } else if (Characters.isSpaceless(point)) {
            skipSpaceless();
            SpacelessWords.cut(text, new Span(start, at), tokens);
        } else if (WebAddress.startsAt(text, at, end)) {
            at = WebAddress.end(text, at, end);
            tokens.add(new Token(new Span(start, at), Kind.WORD));
        } else if (Characters.isWordPart(point) || startsAmount(point)) {
            skipWord();
            tokens.add(new Token(new Span(start, at), Kind.WORD));
        } else {
            at = Graphemes.end(text, at, end);
            tokens.add(new Token(new Span(start, at), Kind.MARK));
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
