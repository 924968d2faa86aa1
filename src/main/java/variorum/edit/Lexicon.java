package variorum.edit;

import java.util.EnumMap;
import java.util.Map;
import variorum.progress.Monitor;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/**
 * What the search for edits knows about the tokens of all versions that are compared, found once for each token and
 * language. May be called from several threads.
 */
public final class Lexicon {
    private static final String POSSESSIVE = "'s";

    private final TokenIds ids;
    private final LanguageGuess guess = new LanguageGuess();
    private final int[] stems;
    private final Contractions contractions;
    private final Negatives negatives;
    private final Map<Language, int[]> traits = new EnumMap<>(Language.class);

    /** @param ids of the tokens of all versions, all of them given */
    public Lexicon(TokenIds ids) {
        this.ids = ids;
        this.stems = new int[ids.size()];
        this.contractions = new Contractions(ids);
        this.negatives = new Negatives(ids);
        for (int id = 0; id < stems.length; id++) {
            stems[id] = stem(id);
            contractions.add(id);
            negatives.add(id);
        }
    }

    private int stem(int id) {
        String text = ids.text(id);
        if (!text.endsWith(POSSESSIVE)) {
            return id;
        }
        return ids.find(text.substring(0, text.length() - POSSESSIVE.length())).orElse(id);
    }

    /** What is known about a version by itself. */
    public VersionFacts facts(TokenizedVersion version, Monitor monitor) {
        Language language = guess.of(version, ids);
        Names names = Names.of(version, vocabulary(language, language), monitor);
        return new VersionFacts(version, this, language, Quotations.of(version, monitor), names);
    }

    /** What is known about the tokens of a version in one language and one in another. */
    Vocabulary vocabulary(Language base, Language other) {
        boolean german = base == Language.GERMAN || other == Language.GERMAN;
        boolean stops = base.groupsFiguresByStops() && other.groupsFiguresByStops();
        return new Vocabulary(traits(base), traits(other), stems, ids, contractions, negatives, german, stops);
    }

    private synchronized int[] traits(Language language) {
        return traits.computeIfAbsent(language, this::find);
    }

    private int[] find(Language language) {
        WordTraits words = new WordTraits(language);
        int[] found = new int[ids.size()];
        for (int id = 0; id < found.length; id++) {
            found[id] = words.of(ids.text(id));
        }
        return found;
    }
}
