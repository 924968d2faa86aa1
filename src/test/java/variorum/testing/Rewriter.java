package variorum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Reworks articles as editors, other outlets and web pages do. */
public final class Rewriter {
    /** One way to rework an article. */
    public enum Step {
        REPLACE_WORD,
        INSERT_WORD,
        DELETE_WORD,
        CHANGE_CASE,
        CHANGE_TYPOGRAPHY,
        CHANGE_SPACING,
        MOVE_SENTENCE,
        DELETE_SENTENCE,
        INSERT_SENTENCE,
        MOVE_PARAGRAPH,
        DELETE_PARAGRAPH,
        INSERT_PARAGRAPH,
        REPEAT_PARAGRAPH,
        SPLIT_PARAGRAPH,
        MERGE_PARAGRAPHS
    }

    private static final List<Step> STEPS = List.of(Step.values());

    private final SplittableRandom random;
    private final ArticleGenerator generator;

    public Rewriter(SplittableRandom random) {
        this.random = random;
        this.generator = new ArticleGenerator(random);
    }

    /** The article after so many steps of any kind. */
    public SeededArticle rewrite(SeededArticle article, int steps) {
        SeededArticle rewritten = article;
        for (int step = 0; step < steps; step++) {
            rewritten = rewrite(rewritten, STEPS.get(random.nextInt(STEPS.size())));
        }
        return rewritten;
    }

    /** The article after one step, at a place of chance; the same where the step finds nothing to do. */
    public SeededArticle rewrite(SeededArticle article, Step step) {
        List<List<String>> paragraphs = new ArrayList<>();
        article.paragraphs().forEach(sentences -> paragraphs.add(new ArrayList<>(sentences)));
        if (paragraphs.isEmpty()) {
            return article;
        }
        int at = random.nextInt(paragraphs.size());
        switch (step) {
            case REPLACE_WORD -> changeWord(paragraphs.get(at), word -> generator.word());
            case INSERT_WORD -> changeWord(paragraphs.get(at), word -> word + " " + generator.word());
            case DELETE_WORD -> changeWord(paragraphs.get(at), word -> "");
            case CHANGE_CASE -> changeWord(paragraphs.get(at), Rewriter::inOtherCase);
            case CHANGE_TYPOGRAPHY -> changeSentence(paragraphs.get(at), Rewriter::inOtherTypography);
            case CHANGE_SPACING -> changeWord(paragraphs.get(at), word -> word + "\u00A0 " + generator.word());
            case MOVE_SENTENCE -> move(paragraphs.get(at));
            case DELETE_SENTENCE -> changeSentence(paragraphs.get(at), sentence -> "");
            case INSERT_SENTENCE ->
                changeSentence(paragraphs.get(at), sentence -> sentence + " " + generator.sentence());
            case MOVE_PARAGRAPH -> move(paragraphs);
            case DELETE_PARAGRAPH -> paragraphs.remove(at);
            case INSERT_PARAGRAPH -> paragraphs.add(at, generator.paragraph());
            case REPEAT_PARAGRAPH -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.get(at));
            case SPLIT_PARAGRAPH -> split(paragraphs, at);
            case MERGE_PARAGRAPHS -> merge(paragraphs, at);
        }
        return new SeededArticle(paragraphs);
    }

    private <T> void move(List<T> list) {
        T taken = list.remove(random.nextInt(list.size()));
        list.add(random.nextInt(list.size() + 1), taken);
    }

    private void split(List<List<String>> paragraphs, int at) {
        List<String> sentences = paragraphs.get(at);
        if (sentences.size() > 1) {
            int cut = random.nextInt(1, sentences.size());
            paragraphs.set(at, sentences.subList(0, cut));
            paragraphs.add(at + 1, sentences.subList(cut, sentences.size()));
        }
    }

    private static void merge(List<List<String>> paragraphs, int at) {
        if (at + 1 < paragraphs.size()) {
            List<String> merged = new ArrayList<>(paragraphs.get(at));
            merged.addAll(paragraphs.remove(at + 1));
            paragraphs.set(at, merged);
        }
    }

    /** A sentence that is emptied goes, unless it is the last of its paragraph. */
    private void changeSentence(List<String> sentences, UnaryOperator<String> change) {
        int at = random.nextInt(sentences.size());
        String changed = Layout.strip(change.apply(sentences.get(at)));
        if (!changed.isEmpty()) {
            sentences.set(at, changed);
        } else if (sentences.size() > 1) {
            sentences.remove(at);
        }
    }

    private void changeWord(List<String> sentences, UnaryOperator<String> change) {
        changeSentence(sentences, sentence -> {
            List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
            int at = random.nextInt(words.size());
            words.set(at, change.apply(words.get(at)));
            words.removeIf(String::isEmpty);
            return String.join(" ", words);
        });
    }

    private static String inOtherCase(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper;
    }

    private static String inOtherTypography(String sentence) {
        String straight = sentence.replaceAll("[“”]", "\"")
                .replace('’', '\'')
                .replace("…", "...")
                .replace('‑', '-');
        return straight.equals(sentence)
                ? sentence.replace('\'', '’').replace('"', '”').replace('-', '‐')
                : straight;
    }
}
