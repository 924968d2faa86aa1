package variorum.text;

import java.util.Arrays;
import java.util.Objects;
import variorum.model.Span;

/**
 * The words and marks, without blanks, of a paragraph or of several consecutive ones, counted from 0. Their numbers are
 * those of the {@link TokenIds} that the version was numbered with.
 */
public final class TokenizedParagraph {
    private final TokenArrays version;
    private final int from;
    private final int to;

    /** The tokens {@code [from, to)} of a version. */
    TokenizedParagraph(TokenArrays version, int from, int to) {
        this.version = version;
        this.from = from;
        this.to = to;
    }

    /** How many words and marks there are. */
    public int size() {
        return to - from;
    }

    public int wordCount() {
        return version.wordsBefore()[to] - version.wordsBefore()[from];
    }

    /** Where the token begins in the whole text of the version. */
    public int start(int token) {
        return version.starts()[position(token)];
    }

    /** Where the token ends in the whole text of the version. */
    public int end(int token) {
        return version.ends()[position(token)];
    }

    public Span span(int token) {
        return new Span(start(token), end(token));
    }

    /** The number of the folded text: the same for all tokens that differ in case and typography alone. */
    public int id(int token) {
        return version.ids()[position(token)];
    }

    /** The number of the spelling: the same for tokens that are the same, code unit by code unit. */
    public int form(int token) {
        return version.forms()[position(token)];
    }

    /** Whether the token is a word, rather than a mark. */
    public boolean isWord(int token) {
        int position = position(token);
        return version.wordsBefore()[position + 1] > version.wordsBefore()[position];
    }

    /** The number of every token's folded text, in an array of its own. */
    public int[] ids() {
        return Arrays.copyOfRange(version.ids(), from, to);
    }

    /** These tokens and those of a later paragraph of the same version, with all that lies between. */
    TokenizedParagraph through(TokenizedParagraph last) {
        return new TokenizedParagraph(version, from, last.to);
    }

    private int position(int token) {
        return from + Objects.checkIndex(token, to - from);
    }
}
