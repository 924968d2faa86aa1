package variorum.text;

/** What a token is; the tokens of a text cover it without gaps. */
enum TokenKind {
    /** Letters or digits with what belongs to them: {@code deep-pocketed}, {@code China's}, {@code 1,200}. */
    WORD,
    /** Anything else that can be seen: one punctuation mark, symbol or emoji. */
    MARK,
    /** Blanks and line ends. */
    SPACE
}
