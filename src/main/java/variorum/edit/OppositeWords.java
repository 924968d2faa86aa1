package variorum.edit;

/** Tells where a change puts the opposite of a word in its place: {@code rose > fell}. */
final class OppositeWords {
    /** In longer changes the opposite of a word stands by chance. */
    private static final int MOST_TOKENS = 8;

    private final Vocabulary vocabulary;

    OppositeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the other side has an opposite of the token, and neither side has both. */
    boolean holds(ChangedWords words, int token, ChangedWords others) {
        int id = words.passage().id(token);
        if (!vocabulary.hasOpposite(id) || Math.max(words.length(), others.length()) > MOST_TOKENS) {
            return false;
        }
        int opposite = opposite(id, others);
        return opposite >= 0 && !has(others, id) && !has(words, opposite);
    }

    /** The number of the first opposite, or -1. */
    private int opposite(int id, ChangedWords others) {
        for (int token = others.from(); token < others.to(); token++) {
            int that = others.passage().id(token);
            if (vocabulary.areOpposite(id, that)) {
                return that;
            }
        }
        return -1;
    }

    private boolean has(ChangedWords words, int id) {
        for (int token = words.from(); token < words.to(); token++) {
            if (vocabulary.areAlike(id, words.passage().id(token))) {
                return true;
            }
        }
        return false;
    }
}
