package variorum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes articles: news prose of a kind, and now and then a text of small bits that no one would write. */
public final class ArticleGenerator {
    /** So few that the bits meet again and again, and in the worst order. */
    private static final List<String> BITS = List.of(
            "a", "b", "A", "the", " ", " ", "  ", " ", "\n", " \r\n", "\t", ".", ",", "\"", "“", "”", "’", "'", "-",
            "‑", "\u0301", "e\u0301", "é", "1", ",", "👍", "🏽", "\u200D", "👩", "🇳", "新", "闻", "&", "…", "ß", "ss",
            "\u00AD", "\uFE0F", "שׁ", "0.5");

    private final SplittableRandom random;

    public ArticleGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** An article of 1 to 12 paragraphs. */
    public SeededArticle article() {
        List<List<String>> paragraphs = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            paragraphs.add(List.of(headline()));
        }
        for (int more = random.nextInt(1, 12); more > 0; more--) {
            paragraphs.add(paragraph());
        }
        return new SeededArticle(paragraphs);
    }

    /** An article of 1 to 4 paragraphs of bits. */
    public SeededArticle bits() {
        List<List<String>> paragraphs = new ArrayList<>();
        for (int more = random.nextInt(1, 5); more > 0; more--) {
            paragraphs.add(List.of(bitsParagraph()));
        }
        return new SeededArticle(paragraphs);
    }

    /** A paragraph of 1 to 5 sentences. */
    List<String> paragraph() {
        List<String> sentences = new ArrayList<>();
        for (int more = random.nextInt(1, 6); more > 0; more--) {
            sentences.add(sentence());
        }
        return sentences;
    }

    String sentence() {
        return switch (random.nextInt(8)) {
            case 0 -> "“" + capital(clause()) + ",” said " + name() + ".";
            case 1 -> name() + " called it \"" + any(Vocabulary.ADJECTIVES) + " " + any(Vocabulary.NOUNS) + "\".";
            case 2 -> "About " + number() + " " + any(Vocabulary.NOUNS) + "s were " + any(Vocabulary.VERBS) + ".";
            case 3 -> "In " + number() + "\u00A0days " + clause() + ", " + clause() + "!";
            case 4 -> any(Vocabulary.STRANGERS) + " " + clause() + " " + any(Vocabulary.STRANGERS) + ".";
            case 5 -> capital(any(Vocabulary.STRANGERS)) + any(Vocabulary.STRANGERS) + " (" + clause() + ")?";
            default -> capital(clause()) + " " + any(Vocabulary.FUNCTION_WORDS) + " " + name() + ".";
        };
    }

    private String headline() {
        return capital(any(Vocabulary.NOUNS)) + " " + any(Vocabulary.VERBS) + " in " + name();
    }

    private String clause() {
        return "the " + any(Vocabulary.ADJECTIVES) + " " + any(Vocabulary.NOUNS) + " " + any(Vocabulary.VERBS) + " the "
                + any(Vocabulary.NOUNS) + " " + any(Vocabulary.FUNCTION_WORDS) + " a " + any(Vocabulary.NOUNS);
    }

    String word() {
        return switch (random.nextInt(6)) {
            case 0 -> name();
            case 1 -> number();
            case 2 -> any(Vocabulary.ADVERBS);
            case 3 -> any(Vocabulary.STRANGERS);
            default -> any(Vocabulary.NOUNS);
        };
    }

    String number() {
        return any(Vocabulary.NUMBERS);
    }

    private String name() {
        return any(Vocabulary.NAMES);
    }

    private String any(List<String> words) {
        return Vocabulary.any(words, random);
    }

    private String bitsParagraph() {
        StringBuilder text = new StringBuilder();
        for (int more = random.nextInt(1, 30); more > 0; more--) {
            text.append(any(BITS));
        }
        String stripped = Layout.strip(text.toString());
        return stripped.isEmpty() ? "a" : stripped;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
