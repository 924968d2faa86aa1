package variorum.testing;

import java.util.List;
import java.util.stream.IntStream;
import variorum.model.Span;
import variorum.model.Version;
import variorum.text.Token;

/** Which words a text has, counted the plain way. */
public final class Words {
    private Words() {}

    /** The words of all paragraphs. */
    public static List<Span> in(Version version) {
        return version.paragraphs().stream()
                .flatMap(paragraph -> Token.in(version.text(), paragraph.span()).stream())
                .filter(Token::isWord)
                .map(Token::span)
                .toList();
    }

    /** The words of one side of a row that no edit touches. */
    public static List<Span> outsideEdits(RowSide side) {
        return IntStream.range(side.range().from(), side.range().to())
                .mapToObj(index -> side.version().paragraphs().get(index).span())
                .flatMap(paragraph -> Token.in(side.version().text(), paragraph).stream())
                .filter(Token::isWord)
                .map(Token::span)
                .filter(word -> side.edits().stream().noneMatch(word::overlaps))
                .toList();
    }
}
