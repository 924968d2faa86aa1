package variorum.display.facts;

import java.util.List;
import variorum.model.Span;
import variorum.model.Version;

/**
 * One side of a fact on a line of a report: its words among some of those that stand round them.
 *
 * @param before ends with a blank where one stands there
 * @param words empty where this side has none
 */
public record FactPhrase(String before, String words, String after) {
    private static final FactPhrase NOTHING = new FactPhrase("", "", "");

    /** Longer words, which are quotations, are told by their beginning and their end; in characters. */
    private static final int MOST_WORDS = 240;

    private static final int END_OF_WORDS = 80;

    /** What is shorter is no help. */
    private static final int LEAST_ROOM = 8;

    /** Between words that stand in several places and what stands round the first of them. */
    private static final String COLON = ": ";

    /**
     * Words that stand in several places are told alone, and after them what stands round the first of them.
     *
     * @param words in the version's text, ascending
     * @param room how many characters the phrase may have; the words have as many as they need
     */
    public static FactPhrase of(List<Span> words, Version version, int room) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        String told = shortened(FactWording.told(words, version));
        int left = room - told.length() - FactContext.CUTS;
        if (left < LEAST_ROOM) {
            return new FactPhrase("", told, "");
        }
        List<Span> places = FactWording.together(words, version);
        if (places.size() > 1) {
            return new FactPhrase("", told, roundFirst(places.get(0), version, left - COLON.length()));
        }
        FactContext context = FactContext.of(places.get(0), version);
        String all = context.words();
        int at = Math.max(0, all.indexOf(told));
        String before = context.before(left / 3) + all.substring(0, at);
        return new FactPhrase(
                before,
                told,
                all.substring(Math.min(all.length(), at + told.length())) + context.after(left - before.length()));
    }

    private static String roundFirst(Span first, Version version, int room) {
        FactPhrase phrase = of(List.of(first), version, room);
        return phrase.before().isEmpty() && phrase.after().isEmpty() ? "" : COLON + phrase.whole();
    }

    /** On one line. */
    public String whole() {
        return (before + words + after).strip();
    }

    /** The same with more behind it. */
    public FactPhrase followedBy(String more) {
        return new FactPhrase(before, words, after + more);
    }

    private static String shortened(String words) {
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', MOST_WORDS - END_OF_WORDS);
        int start = words.indexOf(' ', words.length() - END_OF_WORDS);
        return end < 0 || start < 0 ? words : words.substring(0, end) + " …" + words.substring(start);
    }
}
