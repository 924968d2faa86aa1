package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets a first letter that reaches over several lines into the first of them, and lets the others begin where it
 * begins, so that they are not taken for set in.
 */
final class DropCaps {
    /** How much larger than the type beside it such a letter is at least. */
    private static final double TIMES = 1.8;

    /** A quotation mark may stand before the letter. */
    private static final int MOST_LETTERS = 2;

    /** How far from the letter its lines begin at most, in their own size. */
    private static final double BESIDE = 1.5;

    /** How far a line may reach under the overhang of the letter, or stand lower than it, in its own size. */
    private static final double UNDER = 0.3;

    private static final double SHARED_HEIGHT = 0.5;

    /** No column has more; what has is drawn with letters. */
    private static final int MOST_CAPS = 20;

    private DropCaps() {}

    /** The words of one column, in any order; the same order in the answer. */
    static List<Word> setInLine(List<Word> words) {
        double size = Word.medianSize(words);
        List<Word> caps = words.stream()
                .filter(word -> word.type().size() >= TIMES * size && isLetter(word.text()))
                .limit(MOST_CAPS)
                .toList();
        List<Word> set = words;
        for (Word cap : caps) {
            set = setInLine(cap, set);
        }
        return set;
    }

    private static boolean isLetter(String text) {
        return text.length() <= MOST_LETTERS && Character.isLetter(text.codePointBefore(text.length()));
    }

    private static List<Word> setInLine(Word cap, List<Word> words) {
        List<Word> starts = lineStarts(cap, words);
        if (starts.size() < 2) {
            return words;
        }
        Word first =
                starts.stream().min(Comparator.comparingDouble(Word::baseline)).orElseThrow();
        List<Word> set = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.equals(cap)) {
                set.add(cap.leadingTo(first, isWordOfItsOwn(cap, first, words)));
            } else {
                set.add(
                        !word.equals(first) && starts.contains(word)
                                ? word.from(cap.box().left())
                                : word);
            }
        }
        return set;
    }

    /** The first words of the lines beside the letter. */
    private static List<Word> lineStarts(Word cap, List<Word> words) {
        List<Word> starts = new ArrayList<>();
        words.stream()
                .filter(word -> isBeside(cap, word))
                .sorted(Comparator.comparingDouble(word -> word.box().left()))
                .filter(word ->
                        starts.stream().noneMatch(start -> start.box().sharedHeight(word.box()) > SHARED_HEIGHT))
                .forEach(starts::add);
        return starts;
    }

    private static boolean isBeside(Word cap, Word word) {
        double size = word.type().size();
        double gap = word.box().left() - cap.box().right();
        return cap.type().size() >= TIMES * size
                && gap >= -UNDER * size
                && gap <= BESIDE * size
                && word.baseline() > cap.box().top()
                && word.baseline() <= cap.baseline() + UNDER * size;
    }

    /** Told by the other words: {@code A|bridge} where there is a bridge and no abridge, {@code T|he} where not. */
    private static boolean isWordOfItsOwn(Word cap, Word next, List<Word> words) {
        Set<String> known = new HashSet<>();
        words.stream().filter(word -> !word.equals(next)).forEach(word -> known.add(key(word.text())));
        return known.contains(key(next.text())) && !known.contains(key(cap.text() + next.text()));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
