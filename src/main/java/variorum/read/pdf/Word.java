package variorum.read.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Glyphs with no space between them.
 *
 * @param text as it is seen from left to right, also where it is read from right to left
 * @param spaceBefore whether the file has a space before it
 * @param spaceAfter whether the file has a space after it
 */
record Word(String text, Box box, double baseline, Type type, boolean spaceBefore, boolean spaceAfter) {
    /** The same word, beginning farther left. */
    Word from(double left) {
        Box wider = new Box(left, box.top(), box.right(), box.bottom());
        return new Word(text, wider, baseline, type, spaceBefore, spaceAfter);
    }

    /** The same word in the same place, with some of its text. */
    Word withText(String some) {
        return new Word(some, box, baseline, type, spaceBefore, spaceAfter);
    }

    /** The same word in its own room and that of the next one. */
    Word over(Word next) {
        Box wider = new Box(box.left(), box.top(), next.box().right(), box.bottom());
        return new Word(text, wider, baseline, type, spaceBefore, next.spaceAfter());
    }

    /** The same word on the line of another one, reaching to it, with a space between or none. */
    Word leadingTo(Word next, boolean space) {
        Box inLine = next.type().box(box.left(), next.box().left(), next.baseline());
        return new Word(text, inLine, next.baseline(), next.type(), spaceBefore, space);
    }

    /** The size that half of the words are smaller than. */
    static double medianSize(List<Word> words) {
        return words.stream()
                .map(word -> word.type().size())
                .sorted(Comparator.naturalOrder())
                .skip(words.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
