package variorum.testing;

import java.util.List;

/**
 * An article that a seed has written.
 *
 * @param paragraphs the sentences of each; a sentence neither begins nor ends with a blank
 */
public record SeededArticle(List<List<String>> paragraphs) {
    public static final SeededArticle EMPTY = new SeededArticle(List.of());

    public SeededArticle {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** The text of every paragraph, on one line. */
    public List<String> texts() {
        return paragraphs.stream().map(sentences -> String.join(" ", sentences)).toList();
    }
}
