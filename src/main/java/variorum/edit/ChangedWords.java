package variorum.edit;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import variorum.model.Span;

/** The words of a passage that lie wholly within a change, as a range of its tokens. */
record ChangedWords(Passage passage, int from, int to) {

    static ChangedWords of(Passage passage, Span span) {
        int from = passage.tokenFrom(span.start());
        int to = from;
        while (to < passage.size() && passage.end(to) <= span.end()) {
            to++;
        }
        return new ChangedWords(passage, from, to);
    }

    boolean isEmpty() {
        return words().findAny().isEmpty();
    }

    /** The numbers of those words that are wanted, sorted. */
    int[] ids(IntPredicate isWanted) {
        return words().filter(isWanted).map(passage::id).sorted().toArray();
    }

    /** The same with possessives as their nouns. */
    int[] stems(IntPredicate isWanted, Vocabulary vocabulary) {
        return words().filter(isWanted)
                .map(token -> vocabulary.stem(passage.id(token)))
                .sorted()
                .toArray();
    }

    private IntStream words() {
        return IntStream.range(from, to).filter(passage::isWord);
    }
}
