package variorum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes text that is to a comparing program as prose is: few words are common and most are rare, as G. K. Zipf found
 * ("Human Behavior and the Principle of Least Effort", 1949), and sentences and paragraphs are as long as in the news.
 */
final class Prose {
    private static final int WORDS = 20_000;

    private static final String[] SYLLABLES =
            "an ber co dal en fi gor hu in ja ko lem mi no or pel qua ra sto tu un ve wim xa yer zo".split(" ");

    /** Word for word the same for every seed. */
    private static final List<String> VOCABULARY =
            IntStream.range(0, WORDS).mapToObj(Prose::spell).toList();

    /** Up to each word, the sum of how often the words are used: the second half as often as the first, and so on. */
    private static final double[] FREQUENCIES = frequencies();

    private final SplittableRandom random;

    Prose(SplittableRandom random) {
        this.random = random;
    }

    /** Paragraphs of about 25 words, without the line ends between them. */
    List<String> paragraphs(int count) {
        List<String> paragraphs = new ArrayList<>();
        while (paragraphs.size() < count) {
            paragraphs.add(sentences(random.nextInt(1, 4)));
        }
        return paragraphs;
    }

    String sentences(int count) {
        return IntStream.range(0, count).mapToObj(at -> sentence()).collect(Collectors.joining(" "));
    }

    /** A word, a name or a figure. */
    String word() {
        return switch (random.nextInt(40)) {
            case 0 -> capital(common());
            case 1 -> String.valueOf(random.nextInt(1, 2_000));
            default -> common();
        };
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        for (int more = random.nextInt(5, 21); more > 0; more--) {
            words.add(word() + (random.nextInt(12) == 0 && more > 1 ? "," : ""));
        }
        words.set(0, capital(words.get(0)));
        String sentence = String.join(" ", words) + ".";
        return random.nextInt(10) == 0 ? "“" + sentence + "”" : sentence;
    }

    private String common() {
        int found = Arrays.binarySearch(FREQUENCIES, random.nextDouble() * FREQUENCIES[WORDS - 1]);
        return VOCABULARY.get(found < 0 ? -found - 1 : found);
    }

    private static double[] frequencies() {
        double[] sums = new double[WORDS];
        double sum = 0;
        for (int word = 0; word < WORDS; word++) {
            sum += 1.0 / (word + 1);
            sums[word] = sum;
        }
        return sums;
    }

    /** The frequent words are short. */
    private static String spell(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
