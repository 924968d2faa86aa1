package variorum.edit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.TokenIds;

/** Words that deny another one by what they begin with: {@code unable}, {@code illegal}, {@code непростой}. */
final class Negatives {
    private static final List<String> PREFIXES =
            List.of("un", "in", "im", "il", "ir", "dis", "non-", "on", "не", "ne", "nie", "ن");

    /** Bad: {@code under}, {@code into}. */
    private static final int LEAST_LETTERS = 4;

    private final TokenIds ids;
    private final Map<Integer, Integer> denied = new HashMap<>();
    private final BitSet either = new BitSet();

    /** @param ids all of them given */
    Negatives(TokenIds ids) {
        this.ids = ids;
    }

    /** Keeps what the token denies, if one of the versions has it. */
    void add(int id) {
        String text = ids.text(id);
        for (String prefix : PREFIXES) {
            if (text.length() >= prefix.length() + LEAST_LETTERS && text.startsWith(prefix)) {
                ids.find(text.substring(prefix.length())).ifPresent(word -> add(id, word));
            }
        }
    }

    private void add(int id, int word) {
        denied.put(id, word);
        either.set(id);
        either.set(word);
    }

    /** Whether it denies a word, or a word denies it. */
    boolean hold(int id) {
        return either.get(id);
    }

    /** Whether the one denies the other. */
    boolean deny(int id, int that) {
        return denied.getOrDefault(id, -1) == that || denied.getOrDefault(that, -1) == id;
    }
}
