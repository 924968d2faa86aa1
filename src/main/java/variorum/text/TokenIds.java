package variorum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Numbers for tokens: two tokens have the same number exactly if they fold to the same text. What is often needed about
 * a token is found once for its number. One object serves all versions that are compared. Only one thread at a time may
 * give numbers; any number of threads may read them.
 */
public final class TokenIds {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int[] NO_PARTS = {};

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private int[] stemOfId = new int[FIRST_CAPACITY];
    private int[][] partsOfId = new int[FIRST_CAPACITY][];
    private final BitSet functionWords = new BitSet();

    private final Map<String, Integer> forms = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private int[] idOfForm = new int[FIRST_CAPACITY];

    /** How many numbers were given: each is less than this. */
    public int size() {
        return texts.size();
    }

    /** The folded text that the number stands for. */
    public String text(int id) {
        return texts.get(id);
    }

    /** The number that was given to a folded text; empty where no token folds to it. */
    public OptionalInt find(String folded) {
        Integer known = ids.get(folded);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** The number of the stem, which all forms of one word have in common; less than {@link #size()}. */
    public int stem(int id) {
        return stemOfId[id];
    }

    /** The numbers of the words that a compound with hyphens is made of; of any other token none. Not to be changed. */
    public int[] parts(int id) {
        return partsOfId[id];
    }

    /** Whether the token carries grammar rather than meaning. */
    public boolean isFunctionWord(int id) {
        return functionWords.get(id);
    }

    /** The spelling that the number of a form stands for, as it is in the text. */
    public String spelling(int form) {
        return spellings.get(form);
    }

    /** The number of all tokens that fold as this form does. */
    int idOfForm(int form) {
        return idOfForm[form];
    }

    /** The number of a token's exact spelling, counted from 0 in the order of first use. */
    int form(String spelling) {
        Integer known = forms.putIfAbsent(spelling, spellings.size());
        if (known != null) {
            return known;
        }
        int form = spellings.size();
        spellings.add(spelling);
        if (form == idOfForm.length) {
            idOfForm = Arrays.copyOf(idOfForm, 2 * form);
        }
        idOfForm[form] = id(Folding.fold(spelling));
        return form;
    }

    private int id(String folded) {
        Integer known = ids.putIfAbsent(folded, texts.size());
        if (known != null) {
            return known;
        }
        int id = texts.size();
        texts.add(folded);
        if (id == stemOfId.length) {
            stemOfId = Arrays.copyOf(stemOfId, 2 * id);
            partsOfId = Arrays.copyOf(partsOfId, 2 * id);
        }
        stemOfId[id] = stems.computeIfAbsent(Stems.stem(folded), stem -> stems.size());
        functionWords.set(id, FunctionWords.english().contains(folded));
        partsOfId[id] = NO_PARTS;
        List<String> words = Compounds.parts(folded);
        if (!words.isEmpty()) {
            int[] parts = words.stream().mapToInt(this::id).toArray();
            partsOfId[id] = parts; // Only now, because numbering the words may have made room for more numbers.
        }
        return id;
    }
}
