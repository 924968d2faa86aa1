package variorum.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is written on a page.
 *
 * @param words from its upper to its lower edge
 * @param ruled rows of tables with lines round their cells
 */
record Page(List<Word> words, RuledRows ruled) {
    /** Smaller type is there for programs, not to be read. */
    private static final double LEAST_SIZE = 1.5;

    Page {
        words = List.copyOf(words);
    }

    /** Of text that runs in several directions only what runs in the direction of most is read. */
    static Page of(List<UprightText> texts, RuleReader rules) {
        int turn = mainTurn(texts);
        List<Glyph> glyphs = texts.stream()
                .filter(text -> text.turn() == turn)
                .map(UprightText::glyph)
                .filter(glyph -> !glyph.text().isEmpty() && glyph.type().size() >= LEAST_SIZE)
                .toList();
        List<Word> words = WordFinder.words(glyphs);
        return new Page(words, turn == 0 ? RuledRows.of(rules.level(), rules.upright(), words) : RuledRows.NONE);
    }

    private static int mainTurn(List<UprightText> texts) {
        Map<Integer, Long> turns =
                texts.stream().collect(Collectors.groupingBy(UprightText::turn, Collectors.counting()));
        return turns.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    Page without(Set<Word> taken) {
        return new Page(words.stream().filter(word -> !taken.contains(word)).toList(), ruled);
    }
}
