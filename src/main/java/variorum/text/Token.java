package variorum.text;

import variorum.model.Span;

/** A word, a mark or a run of blanks; tokens of a text cover it without gaps. */
public record Token(Span span, Kind kind) {
    /** What a token is. */
    public enum Kind {
        /** Letters or digits with what belongs to them: {@code deep-pocketed}, {@code China's}, {@code 1,200}. */
        WORD,
        /** Anything else that can be seen: one punctuation mark, symbol or emoji. */
        MARK,
        /** Blanks and line ends. */
        SPACE
    }

    public boolean isSpace() {
        return kind == Kind.SPACE;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
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
