package variorum.edit;

import java.util.BitSet;
import variorum.model.Role;
import variorum.progress.Pace;

/**
 * The lines of a version where a capital does not tell a name: those of headlines and headings, those in capitals
 * throughout, and those where every long word has a capital, also one that the text writes small elsewhere.
 */
final class TitleLines {
    /** So many words with a capital make a title; fewer may be a name. */
    private static final int LEAST_CAPITALS = 4;

    /** Titles write words of up to so many letters small: {@code over}, {@code with}. */
    private static final int LONGEST_SMALL_WORD = 4;

    private final BitSet smallWords;
    private final Vocabulary vocabulary;
    private final Pace pace;
    private final BitSet titles = new BitSet();
    private final BitSet inCapitals = new BitSet();

    /** @param smallWords the stems of the words that the text writes small somewhere */
    TitleLines(BitSet smallWords, Vocabulary vocabulary, Pace pace) {
        this.smallWords = smallWords;
        this.vocabulary = vocabulary;
        this.pace = pace;
    }

    /** Whether a token, known by where it starts in the text, stands in such a line. */
    boolean holds(int start) {
        return titles.get(start) || inCapitals.get(start);
    }

    /** Whether it stands in a line in capitals throughout. */
    boolean isInCapitals(int start) {
        return inCapitals.get(start);
    }

    /** Takes in one more paragraph. */
    void add(Passage passage, Role role) {
        int from = 0;
        for (int token = 1; token <= passage.size(); token++) {
            pace.step();
            if (token == passage.size() || breaksLine(passage, token)) {
                addLine(passage, from, token, role.isHeading());
                from = token;
            }
        }
    }

    private static boolean breaksLine(Passage passage, int token) {
        String text = passage.wholeText();
        for (int at = passage.gapStart(token); at < passage.gapEnd(token); at++) {
            char blank = text.charAt(at);
            if (blank == '\n' || blank == '\r' || blank == '\u2028') {
                return true;
            }
        }
        return false;
    }

    private void addLine(Passage passage, int from, int to, boolean heads) {
        if (isInCapitals(passage, from, to)) {
            inCapitals.set(passage.start(from), passage.end(to - 1));
        } else if (heads || isTitle(passage, from, to)) {
            titles.set(passage.start(from), passage.end(to - 1));
        }
    }

    /** Whether no letter of several words is a small one, nor of a script without capitals. */
    private boolean isInCapitals(Passage passage, int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            pace.step();
            boolean letters = false;
            for (int at = passage.start(token); at < passage.end(token); at++) {
                int point = passage.wholeText().codePointAt(at);
                if (Character.isLetter(point) && !Character.isUpperCase(point)) {
                    return false;
                }
                letters |= Character.isUpperCase(point);
            }
            words += letters ? 1 : 0;
        }
        return words > 1;
    }

    private boolean isTitle(Passage passage, int from, int to) {
        int capitals = 0;
        boolean common = false;
        for (int token = from; token < to; token++) {
            pace.step();
            int first = passage.firstPoint(token);
            if (Character.isUpperCase(first)) {
                capitals++;
                common |= token > from && isCommon(passage.id(token));
            } else if (Character.isLetter(first) && !maybeSmall(passage, token)) {
                return false;
            }
        }
        return common && capitals >= LEAST_CAPITALS;
    }

    private boolean isCommon(int id) {
        return smallWords.get(vocabulary.stem(id));
    }

    private boolean maybeSmall(Passage passage, int token) {
        return passage.end(token) - passage.start(token) <= LONGEST_SMALL_WORD
                || vocabulary.isFunctionWord(passage.id(token));
    }
}
