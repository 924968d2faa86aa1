package variorum.text;

import java.util.Set;

/** Words that carry grammar rather than meaning, folded. */
public final class FunctionWords {
    private static final Set<String> ENGLISH = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "and", "or",
            "but", "nor", "than", "that", "which", "who", "whose", "this", "these", "those", "it", "its", "he", "she",
            "they", "his", "her", "their", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
            "do", "does", "did", "there", "so", "also", "then", "we", "our", "you", "your", "i", "my", "him", "them");

    private FunctionWords() {}

    public static Set<String> english() {
        return ENGLISH;
    }
}
