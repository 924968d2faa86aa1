package variorum.edit;

import variorum.text.TokenIds;

/**
 * What is known about each token of two versions, by its number. If the versions are in different languages, a word has
 * the traits it has in either.
 */
final class Vocabulary {
    /** The weights of keeping a token; found on the development cases, where little but their order matters. */
    private static final int MARK_WEIGHT = 2;

    private static final int FUNCTION_WORD_WEIGHT = 4;
    private static final int SHORT_WEIGHT = 6;
    private static final int FULL_WEIGHT = 8;

    private final int[] base;
    private final int[] other;
    private final int[] stems;
    private final TokenIds ids;
    private final Contractions contractions;
    private final Negatives negatives;
    private final boolean german;
    private final boolean stops;

    /**
     * @param base the traits of the tokens in the language of the base; see {@link WordTraits}
     * @param other the same in that of the other version
     */
    Vocabulary(
            int[] base,
            int[] other,
            int[] stems,
            TokenIds ids,
            Contractions contractions,
            Negatives negatives,
            boolean german,
            boolean stops) {
        this.base = base;
        this.other = other;
        this.stems = stems;
        this.ids = ids;
        this.contractions = contractions;
        this.negatives = negatives;
        this.german = german;
        this.stops = stops;
    }

    /** What it is worth to keep the tokens, one by one: a word most, a mark least unless sentences end with it. */
    int[] weights(int[] ids) {
        int[] weights = new int[ids.length];
        for (int token = 0; token < ids.length; token++) {
            weights[token] = weight(ids[token]);
        }
        return weights;
    }

    private int weight(int id) {
        if (has(id, WordTraits.SENTENCE_MARK)) {
            return FULL_WEIGHT;
        }
        if (!has(id, WordTraits.WORD)) {
            return MARK_WEIGHT;
        }
        if (has(id, WordTraits.FUNCTION_WORD)) {
            return FUNCTION_WORD_WEIGHT;
        }
        return has(id, WordTraits.SHORT) && !has(id, WordTraits.NUMBER) ? SHORT_WEIGHT : FULL_WEIGHT;
    }

    boolean isFunctionWord(int id) {
        return has(id, WordTraits.FUNCTION_WORD);
    }

    boolean isNumber(int id) {
        return has(id, WordTraits.NUMBER);
    }

    /** Whether the word holds a figure that counts nothing: {@code COVID-19}. */
    boolean isNamedByFigure(int id) {
        return has(id, WordTraits.NAMED_BY_FIGURE) && !isNumber(id);
    }

    /** Whether the word may be part of a date, or something else. */
    boolean isCalendarWord(int id) {
        return has(id, WordTraits.CALENDAR_WORD);
    }

    boolean isDenialOrHedge(int id) {
        return has(id, WordTraits.DENIAL_OR_HEDGE);
    }

    /** Whether the word weakens a number that it stands before, and nothing else. */
    boolean isHedgeOfNumber(int id) {
        return has(id, WordTraits.HEDGE_OF_NUMBER);
    }

    /** Whether the word says something of a denial or a hedge that it stands before, and nothing else. */
    boolean isHedgeOfDenial(int id) {
        return has(id, WordTraits.HEDGE_OF_DENIAL);
    }

    /** Whether an amount may be counted in it. */
    boolean isUnit(int id) {
        return has(id, WordTraits.UNIT);
    }

    /** Whether any word is known that says the opposite; few have one. */
    boolean hasOpposite(int id) {
        return place(id) > 0 || negatives.hold(id);
    }

    /** Whether the two say opposite things: {@code rose} and {@code fell}, {@code legal} and {@code illegal}. */
    boolean areOpposite(int id, int that) {
        return Opposites.areOpposite(place(id), place(that)) || negatives.deny(id, that);
    }

    /** Whether the two are the same word, or the same beside their opposites: {@code rose}, {@code increased}. */
    boolean areAlike(int id, int that) {
        return id == that || (place(id) > 0 && place(id) == place(that));
    }

    private int place(int id) {
        return Math.max(base[id], other[id]) >>> WordTraits.PLACE;
    }

    /** Whether one of the versions is German, where every noun has a capital. */
    boolean isGerman() {
        return german;
    }

    /** Whether {@code 18.000} is eighteen thousand in the languages of both versions. */
    boolean groupsFiguresByStops() {
        return stops;
    }

    boolean isGermanArticle(int id) {
        return has(id, WordTraits.GERMAN_ARTICLE);
    }

    /** For a possessive the number of its noun; for any other token its own. */
    int stem(int id) {
        return stems[id];
    }

    /** The numbers of the words of a compound; of any other token none. */
    int[] parts(int id) {
        return ids.parts(id);
    }

    /** For a word that denies or hedges, the numbers of what does so in it: two for {@code couldn't}. */
    int[] denialsAndHedges(int id) {
        return contractions.of(id);
    }

    private boolean has(int id, int trait) {
        return ((base[id] | other[id]) & trait) != 0;
    }
}
