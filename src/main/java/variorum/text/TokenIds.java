package variorum.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for tokens: two tokens get the same number exactly when they fold to the same text. One object serves all
 * versions that are to be compared.
 */
public final class TokenIds {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> folded = new ArrayList<>();

    /** The number of a token's text, counted from 0 in the order of first use. */
    public int id(String token) {
        String key = Folding.fold(token);
        Integer known = ids.putIfAbsent(key, folded.size());
        if (known != null) {
            return known;
        }
        folded.add(key);
        return folded.size() - 1;
    }

    /** The folded text that the number stands for. */
    public String text(int id) {
        return folded.get(id);
    }

    public int size() {
        return folded.size();
    }
}
