package variorum.ui.compare.picture;

import variorum.display.Piece;
import variorum.display.Unseen;
import variorum.model.Span;
import variorum.model.Version;

/** The first words of a paragraph, as many as it takes to know it by. */
final class Beginning {
    private static final int LONGEST = 40;

    private Beginning() {}

    static String of(Piece piece, Version version) {
        return of(piece.span(), version);
    }

    static String of(Span paragraph, Version version) {
        String words = onOneLine(paragraph, version);
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return end == words.length() ? words : words.substring(0, Math.max(0, end)) + "\u00a0…";
    }

    private static String onOneLine(Span paragraph, Version version) {
        return Unseen.shown(paragraph.of(version.text()).replaceAll("\\s+", " "));
    }
}
