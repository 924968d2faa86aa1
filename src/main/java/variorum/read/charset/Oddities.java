package variorum.read.charset;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What looks wrong in a text, as it does when its bytes are read in the wrong encoding: signs inside words, capitals
 * inside words, two scripts in one word, letters that no one language has together. Only characters beyond ASCII count.
 */
final class Oddities {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** They join the parts of a word: good {@code l’eau}, bad {@code l“eau}. */
    private static final String WORD_JOINERS = "’‘–—·\u00AD\u2011";

    /** Marks that are common in running text; other signs are odd wherever they stand. */
    private static final String COMMON_SIGNS = "“”‘’„‚«»‹›–—…•·€£°§©®™½¿¡№؟،؛\u00A0\u00AD";

    private final String text;
    private final Map<Integer, Integer> letters = new HashMap<>();
    private double found;

    private Oddities(String text) {
        this.text = text;
    }

    /** How much is odd; 1 is one odd character. */
    static double in(String text) {
        Oddities oddities = new Oddities(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_BEYOND_ASCII) {
                oddities.look(at);
            }
        }
        return oddities.found + oddities.strangers();
    }

    private void look(int at) {
        char here = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isLetter(here)) {
            letters.merge((int) Character.toLowerCase(here), 1, Integer::sum);
            found += besides(before, here) || (after < FIRST_BEYOND_ASCII && besides(here, after)) ? 1 : 0;
        } else if (Character.isISOControl(here)) {
            found += 2;
        } else if (Character.getType(here) == Character.NON_SPACING_MARK) {
            found += before < FIRST_BEYOND_ASCII ? 1 : 0;
        } else {
            boolean inWord = Character.isLetter(before) && Character.isLetter(after) && WORD_JOINERS.indexOf(here) < 0;
            found += inWord ? 1 : COMMON_SIGNS.indexOf(here) < 0 ? 0.5 : 0;
        }
    }

    /** Whether two letters do not go together in a word: good {@code Öl}, bad {@code öL} or {@code öд}. */
    private static boolean besides(char first, char second) {
        if (!Character.isLetter(first) || !Character.isLetter(second)) {
            return false;
        }
        return (Character.isLowerCase(first) && Character.isUpperCase(second))
                || UScript.getScript(first) != UScript.getScript(second);
    }

    /** The letters that are not of the one alphabet that has most of them. */
    private int strangers() {
        return Stream.of(Alphabet.values()).mapToInt(this::outside).min().orElse(0);
    }

    private int outside(Alphabet alphabet) {
        Set<Integer> known = alphabet.letters();
        return letters.entrySet().stream()
                .filter(letter -> !known.contains(letter.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
