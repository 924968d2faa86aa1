package variorum.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a language, in all the forms that a star stands for: {@code trzyna*} begins a word, {@code *maz} ends one,
 * and {@code *mayacak*} is inside one, behind other letters.
 */
final class WordList {
    private static final char STAR = '*';

    private final Set<String> words = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> middles = new ArrayList<>();
    private int longestStart;

    WordList(List<String> list) {
        list.forEach(this::add);
    }

    private void add(String word) {
        boolean before = word.charAt(0) == STAR;
        boolean behind = word.charAt(word.length() - 1) == STAR;
        String letters = word.substring(before ? 1 : 0, word.length() - (behind ? 1 : 0));
        if (before) {
            (behind ? middles : ends).add(letters);
        } else if (behind) {
            starts.add(letters);
            longestStart = Math.max(longestStart, letters.length());
        } else {
            words.add(letters);
        }
    }

    /** Whether a folded word is one of them. */
    boolean contains(String folded) {
        return words.contains(folded) || begins(folded) || ends(folded);
    }

    private boolean begins(String folded) {
        for (int end = Math.min(longestStart, folded.length()); end > 0; end--) {
            if (starts.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String folded) {
        for (String end : ends) {
            if (folded.endsWith(end) && folded.length() > end.length()) {
                return true;
            }
        }
        for (String middle : middles) {
            if (folded.indexOf(middle, 1) > 0) {
                return true;
            }
        }
        return false;
    }
}
