package variorum.text;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;

/** A word, a mark or a run of blanks, as {@link Tokenizer} cuts it. */
public record Token(Span span, TokenKind kind) {
    /** The tokens of {@code span}; their spans point into the whole {@code text}. */
    public static List<Token> in(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer.Sink sink = (start, end, kind) -> tokens.add(new Token(new Span(start, end), kind));
        new Tokenizer(text, sink).cut(span);
        return tokens;
    }

    public boolean isSpace() {
        return kind == TokenKind.SPACE;
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public String of(String text) {
        return span.of(text);
    }
}
