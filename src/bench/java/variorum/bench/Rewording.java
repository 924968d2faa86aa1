package variorum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes another version of a text, as a heavy hand would: words, and now and then whole paragraphs. */
final class Rewording {
    /** How many paragraphs in a hundred are cut; as many are new, split, merged with the next, and moved. */
    private static final int PERCENT_OF_EACH_STEP = 2;

    private final SplittableRandom random;
    private final Prose prose;
    private final double share;

    /** @param share of the words to change, 0 to 1 */
    Rewording(SplittableRandom random, double share) {
        this.random = random;
        this.prose = new Prose(random);
        this.share = share;
    }

    List<String> reword(List<String> paragraphs) {
        List<String> reworded = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            String text = words(paragraphs.get(at));
            switch (random.nextInt(100 / PERCENT_OF_EACH_STEP)) {
                case 0 -> {} // Cut.
                case 1 -> reworded.addAll(List.of(prose.sentences(2), text));
                case 2 -> reworded.addAll(List.of(text.split("(?<=\\.) ", 2)));
                case 3 -> reworded.add(++at < paragraphs.size() ? text + " " + words(paragraphs.get(at)) : text);
                case 4 -> reworded.add(random.nextInt(reworded.size() + 1), text);
                default -> reworded.add(text);
            }
        }
        return reworded;
    }

    /** The text with its share of words replaced, left out or added to; the marks at their ends stay. */
    String words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            boolean bare = Character.isLetterOrDigit(word.charAt(word.length() - 1));
            int step = random.nextDouble() < share ? random.nextInt(5) : -1;
            switch (step) {
                case -1 -> words.add(word);
                case 0 -> words.addAll(bare ? List.of() : List.of(word));
                case 1 -> words.addAll(List.of(prose.word(), word));
                default -> words.add(bare ? prose.word() : prose.word() + word.substring(lettersEnd(word)));
            }
        }
        return String.join(" ", words);
    }

    /** Behind the last letter or digit of the word. */
    private static int lettersEnd(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
