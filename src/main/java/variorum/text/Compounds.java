package variorum.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Compounds with hyphens: {@code deep-pocketed} is made of words that texts also use alone, {@code COVID-19} is not.
 */
final class Compounds {
    /** A hyphen before words alone, of more letters than an ending or a particle: {@code well-to-do} stays whole. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=[\\p{L}\\p{N}.])-(?=(?:\\p{L}[\\p{L}\\p{M}']{2,}-)*\\p{L}[\\p{L}\\p{M}']{2,}$)");

    /** In UTF-16 code units; longer ones are no words. */
    private static final int LONGEST = 100;

    private Compounds() {}

    /** The words of a folded compound; of any other word none. */
    static List<String> parts(String folded) {
        if (folded.length() > LONGEST || folded.indexOf('-') <= 0) {
            return List.of();
        }
        String[] parts = JOINT.split(folded);
        return parts.length == 1 ? List.of() : List.of(parts);
    }
}
