package variorum.read.role;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import variorum.read.document.Blanks;
import variorum.read.text.Sentences;
import variorum.read.text.TextLine;

/**
 * What a paragraph looks like, as far as its role depends on it.
 *
 * @param text as it stands
 * @param key what is left of its beginning when case, the kind of quotation marks and blanks, and marks at either end
 *     do not count
 * @param words as many as it has; two East Asian characters count as one
 * @param endsSentence whether it ends with a full stop or its like
 */
record ParagraphTraits(String text, String key, int words, boolean endsSentence) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** No phrase that is looked for is longer. */
    private static final int LONGEST_KEY = 300;

    /**
     * A paragraph of so many words is running text, whatever it ends with: verses of the Bible often end with a comma.
     */
    private static final int WORDS_OF_PROSE = 25;

    /** A finished sentence of so many words is running text; fewer may be a label with a full stop. */
    private static final int WORDS_OF_SENTENCE = 6;

    /** Headlines may be questions, but not as long ones. */
    private static final int WORDS_OF_QUESTION = 14;

    private static final int MOST_WORDS_OF_TITLE = 22;
    private static final int LEAST_LETTERS_OF_CONTENT = 4;

    static ParagraphTraits of(String text) {
        return new ParagraphTraits(text, key(text), countWords(text), Sentences.endsIn(text));
    }

    private static String key(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_KEY)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(start.length());
        boolean gap = false;
        for (int at = 0; at < start.length(); at++) {
            char unit = start.charAt(at);
            if (Blanks.isBlank(unit)) {
                gap = true;
            } else if (!key.isEmpty() || opensKey(unit)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(plain(unit));
                gap = false;
            }
        }
        int end = key.length();
        while (end > 0 && !Character.isLetterOrDigit(key.charAt(end - 1)) && key.charAt(end - 1) != ')') {
            end--;
        }
        return key.substring(0, end);
    }

    private static boolean opensKey(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '©' || unit == '(';
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '’', '‘' -> '\'';
            case '“', '”', '„' -> '"';
            case '–', '—' -> '-';
            default -> unit;
        };
    }

    private static int countWords(String text) {
        int halves = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean letter = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
            if (letter && TextLine.isWide(unit)) {
                halves++;
            } else if (letter && !inWord) {
                halves += 2;
            }
            inWord = (letter && !TextLine.isWide(unit)) || (inWord && "'’-".indexOf(unit) >= 0);
        }
        return (halves + 1) / 2;
    }

    /** Whether every word of the key passes; false for a key without words. */
    boolean allKeyWords(Predicate<String> test) {
        boolean any = false;
        for (int start = 0; start < key.length(); start++) {
            int end = start;
            while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
                end++;
            }
            if (end > start && !test.test(key.substring(start, end))) {
                return false;
            }
            any |= end > start;
            start = end;
        }
        return any;
    }

    boolean isProse() {
        int needed = text.endsWith("?") || text.endsWith("？") ? WORDS_OF_QUESTION : WORDS_OF_SENTENCE;
        return words >= WORDS_OF_PROSE || (endsSentence && words >= needed);
    }

    /** Whether it could be a headline or heading, or the title of another page. */
    boolean isTitleLike() {
        int first = text.codePointAt(0);
        boolean question = text.endsWith("?") || text.endsWith("？");
        return words <= MOST_WORDS_OF_TITLE
                && !Character.isLowerCase(first)
                && (Character.isLetterOrDigit(first) || "\"'“‘«„「『《¿".indexOf(first) >= 0)
                && (question || !endsSentence)
                && ",;:，；：、-–—".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether it is a line of a few words that is no sentence, such as a label, a name or a title. */
    boolean isShortLine(int mostWords) {
        return words <= mostWords && !endsSentence;
    }

    /** The words that tell what the paragraph is about: long ones, and short ones in capitals such as {@code AI}. */
    Set<String> contentWords() {
        return NO_LETTERS
                .splitAsStream(text)
                .filter(word -> word.length() >= LEAST_LETTERS_OF_CONTENT
                        || (word.length() >= 2 && word.chars().allMatch(Character::isUpperCase)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
