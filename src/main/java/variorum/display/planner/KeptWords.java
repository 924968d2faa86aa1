package variorum.display.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.display.planner.NumberedRow.NumberedEdit;
import variorum.model.Span;

/**
 * Finds the words that a row of a comparison kept: what is between its edits, if that is worth showing.
 *
 * <p>Good {@code [the old harbour] burned}, bad {@code he said [that] it [was a] blaze}.
 */
final class KeptWords {
    /**
     * A word with some meaning: one of five letters, with a figure, or a name of four letters or in capitals. Articles,
     * prepositions and forms of "be" are shorter, and occur in any two texts.
     */
    private static final Pattern TELLING = Pattern.compile(
            "[\\p{L}\\p{M}]{5}|\\p{N}|\\p{Lu}{2}|\\p{Lu}\\p{Ll}{3}" + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** From the first letter or figure to the last. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{M}\\p{N}])?", Pattern.DOTALL);

    private KeptWords() {}

    /**
     * The kept words in one of the row's two versions, in order.
     *
     * @param text the whole text of that version
     */
    static List<Span> of(NumberedRow row, boolean isBase, String text) {
        return switch (row.placed().row().kind()) {
            case ADDED, REMOVED -> List.of();
            case EQUAL, CHANGED -> between(row, isBase, text);
        };
    }

    private static List<Span> between(NumberedRow row, boolean isBase, String text) {
        Pair pair = row.placed().pair();
        Span whole = isBase
                ? pair.base().span(row.placed().row().base())
                : pair.other().span(row.placed().row().other());
        List<Span> changed = row.edits().stream()
                .filter(edit -> !edit.isHidden())
                .map(NumberedEdit::edit)
                .map(edit -> isBase ? edit.base() : edit.other())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> kept = new ArrayList<>();
        int at = whole.start();
        for (Span span : changed) {
            add(kept, text, at, span.start());
            at = Math.max(at, span.end());
        }
        add(kept, text, at, whole.end());
        return kept;
    }

    private static void add(List<Span> kept, String text, int start, int end) {
        if (start < end) {
            telling(text, start, end).forEach(kept::add);
        }
    }

    private static Stream<Span> telling(String text, int start, int end) {
        Matcher words = WORDS.matcher(text).region(start, end);
        return TELLING.matcher(text).region(start, end).find() && words.find()
                ? Stream.of(new Span(words.start(), words.end()))
                : Stream.empty();
    }
}
