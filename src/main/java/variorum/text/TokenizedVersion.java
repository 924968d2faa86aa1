package variorum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Version;

/**
 * A version with the tokens of its paragraphs.
 *
 * @param paragraphs one entry for each paragraph of the version
 */
public record TokenizedVersion(Version version, List<TokenizedParagraph> paragraphs) {
    public TokenizedVersion {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The words and marks of a paragraph, without the blanks.
     *
     * @param ids the number of each token; as long as {@code tokens}, and not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record TokenizedParagraph(List<Token> tokens, int[] ids) {
        public TokenizedParagraph {
            tokens = List.copyOf(tokens);
        }

        public int wordCount() {
            return (int) tokens.stream().filter(Token::isWord).count();
        }
    }

    public static TokenizedVersion of(Version version, TokenIds ids) {
        List<TokenizedParagraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : version.paragraphs()) {
            List<Token> tokens = Tokenizer.tokenize(version.text(), paragraph.span()).stream()
                    .filter(token -> !token.isSpace())
                    .toList();
            paragraphs.add(new TokenizedParagraph(
                    tokens,
                    tokens.stream()
                            .mapToInt(token -> ids.id(token.of(version.text())))
                            .toArray()));
        }
        return new TokenizedVersion(version, paragraphs);
    }

    /** The words and marks of several paragraphs, in one list. */
    public TokenizedParagraph joined(ParagraphRange range) {
        if (range.size() == 1) {
            return paragraphs.get(range.from());
        }
        List<TokenizedParagraph> parts = paragraphs.subList(range.from(), range.to());
        List<Token> tokens =
                parts.stream().flatMap(part -> part.tokens().stream()).toList();
        int[] ids =
                parts.stream().flatMapToInt(part -> Arrays.stream(part.ids())).toArray();
        return new TokenizedParagraph(tokens, ids);
    }

    /** The version as if it had these paragraphs only; the text stays whole. */
    public TokenizedVersion part(ParagraphRange range) {
        if (range.equals(version.allParagraphs())) {
            return this;
        }
        Version part = new Version(
                version.name(),
                version.encoding(),
                version.text(),
                version.paragraphs().subList(range.from(), range.to()));
        return new TokenizedVersion(part, paragraphs.subList(range.from(), range.to()));
    }

    /** Whether the paragraphs are the same as those of another version, one by one, but for where lines are broken. */
    public boolean hasSameText(ParagraphRange range, TokenizedVersion that, ParagraphRange thatRange) {
        return range.size() == thatRange.size()
                && IntStream.range(0, range.size())
                        .allMatch(step -> Blanks.areSame(
                                version.text(ParagraphRange.of(range.from() + step)),
                                that.version.text(ParagraphRange.of(thatRange.from() + step))));
    }

    public int wordCount() {
        return paragraphs.stream().mapToInt(TokenizedParagraph::wordCount).sum();
    }
}
