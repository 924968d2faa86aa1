package variorum.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;

/**
 * What contracted denials stand for: {@code don't} for {@code not}, {@code couldn't} for {@code could} and {@code not}.
 * {@code Won't} is another denial than {@code don't}: it says what is to come. The other verbs deny and hedge nothing
 * by themselves. Hedges that say the same are one: {@code about} and {@code around} a figure; so are forms of a denial.
 */
final class Contractions {
    private static final String NOT = "not";
    private static final String CONTRACTED_NOT = "n't";
    private static final List<String> HEDGES =
            List.of("can", "could", "may", "might", "must", "should", "will", "would");

    /** Forms of one denial, and hedges that say the same, line by line. */
    private static final String SAME = """
            about around approximately roughly
            over more
            under less fewer
            almost nearly
            perhaps maybe possibly
            etwa rund ungefähr
            vielleicht möglicherweise
            kein keine keinen keinem keiner keines
            nie niemals
            mutmasslich mutmassliche mutmasslichen
            angeblich angebliche angeblichen
            könnte könnten
            dürfte dürften
            aucun aucune
            présumé présumée présumés
            quizá quizás
            sólo solo
            ningún ninguno ninguna
            presunto presunta presuntos
            nessuno nessuna
            niente nulla
            nenhum nenhuma
            cirka omkring ungefär
            ingen inget inga intet
            inte ej icke
            kanske eventuellt möjligen möjligtvis
            troligen troligtvis sannolikt förmodligen antagligen
            endast bara
            måske kanskje muligvis muligens
            żaden żadna żadne żadnego żadnej żadnych
            prawie niemal
            tylko jedynie
            žádný žádná žádné žádného žádných
            přibližně zhruba
            téměř skoro
            jen pouze
            около примерно
            лишь только
            жоден жодна жодного жодної жодних
            близько приблизно
            лише тільки
            δεν δε
            μην μη
            κανείς κανένας κανένα κανέναν καμία καμιά
            τίποτα τίποτε
            """;

    private static final Map<String, Integer> GROUPS = groups();

    private final TokenIds ids;
    private final Map<Integer, int[]> numbers = new HashMap<>();

    /** @param ids all of them given */
    Contractions(TokenIds ids) {
        this.ids = ids;
    }

    private static Map<String, Integer> groups() {
        Map<String, Integer> groups = new HashMap<>();
        for (String words : SAME.split("\n")) {
            int group = groups.size();
            for (String word : words.split(" ")) {
                groups.putIfAbsent(word, group);
            }
        }
        return groups;
    }

    /** Keeps what the token stands for, if it is a contraction. */
    void add(int id) {
        String text = ids.text(id);
        if (text.endsWith(CONTRACTED_NOT) || text.equals("cannot")) {
            int not = ids.find(NOT).orElse(-1);
            int hedge = HEDGES.indexOf(verb(text));
            numbers.put(id, hedge < 0 ? new int[] {not} : new int[] {number(hedge), not});
        }
        Integer group = GROUPS.get(text);
        if (group != null) {
            numbers.put(id, new int[] {-2 - HEDGES.size() - group});
        }
    }

    private static String verb(String text) {
        return switch (text) {
            case "can't", "cannot" -> "can";
            case "won't" -> "will";
            default -> text.substring(0, text.length() - CONTRACTED_NOT.length());
        };
    }

    /** A number that no token has where the verb itself is none. */
    private int number(int hedge) {
        return ids.find(HEDGES.get(hedge)).orElse(-2 - hedge);
    }

    /** The numbers of the words that deny or hedge, in one that does. */
    int[] of(int id) {
        return numbers.getOrDefault(id, new int[] {id});
    }
}
