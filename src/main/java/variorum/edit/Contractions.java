package variorum.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;

/**
 * What contracted denials stand for: {@code don't} for {@code not}, {@code couldn't} for {@code could} and {@code not}.
 * {@code Won't} is another denial than {@code don't}: it says what is to come. The other verbs deny and hedge nothing
 * by themselves. Hedges that say the same are one: {@code about} and {@code around} a figure.
 */
final class Contractions {
    private static final String NOT = "not";
    private static final String CONTRACTED_NOT = "n't";
    private static final List<String> HEDGES =
            List.of("can", "could", "may", "might", "must", "should", "will", "would");

    private static final List<List<String>> SAME = List.of(
            List.of("about", "around", "approximately", "roughly"),
            List.of("etwa", "rund", "ungefähr"),
            List.of("over", "more"),
            List.of("under", "less", "fewer"),
            List.of("almost", "nearly"),
            List.of("perhaps", "maybe", "possibly"));

    private final TokenIds ids;
    private final Map<Integer, int[]> numbers = new HashMap<>();

    /** @param ids all of them given */
    Contractions(TokenIds ids) {
        this.ids = ids;
    }

    /** Keeps what the token stands for, if it is a contraction. */
    void add(int id) {
        String text = ids.text(id);
        if (text.endsWith(CONTRACTED_NOT) || text.equals("cannot")) {
            int not = ids.find(NOT).orElse(-1);
            int hedge = HEDGES.indexOf(verb(text));
            numbers.put(id, hedge < 0 ? new int[] {not} : new int[] {number(hedge), not});
        }
        for (int same = 0; same < SAME.size(); same++) {
            if (SAME.get(same).contains(text)) {
                numbers.put(id, new int[] {-2 - HEDGES.size() - same});
            }
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
