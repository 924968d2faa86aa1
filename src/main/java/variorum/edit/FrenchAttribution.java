package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.model.Span;

/**
 * Who speaks, where French papers set it within the quotation: {@code « Il faut partir, dit-il, avant la nuit. »} Known
 * by the verb before its pronoun or before a name.
 */
final class FrenchAttribution {
    private static final String VERBS =
            "dit|explique|affirme|déclare|assure|estime|raconte|indique|précise|ajoute|souligne|poursuit"
                    + "|confie|regrette|lance|note|rappelle|répond|insiste|reconnaît|juge|déplore|conclut|résume|prévient|détaille"
                    + "|observe|commente|soupire";

    private static final Pattern PATTERN = Pattern.compile(",\\s(?:(?:" + VERBS + ")(?:-t)?-(?:il|elle|on)"
            + "|a-t-(?:il|elle|on)\\s\\p{L}{2,20}"
            + "|(?:" + VERBS + ")\\s\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,3}),");

    private FrenchAttribution() {}

    /** The words of a quotation without those that say whose they are, in pieces. */
    static List<Span> without(Span words, String text) {
        List<Span> pieces = new ArrayList<>();
        Matcher attribution = PATTERN.matcher(text).region(words.start(), words.end());
        int from = words.start();
        while (attribution.find()) {
            pieces.add(new Span(from, attribution.start()));
            from = attribution.end();
        }
        pieces.add(new Span(from, words.end()));
        return pieces;
    }
}
