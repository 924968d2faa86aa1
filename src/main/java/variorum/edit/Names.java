package variorum.edit;

import java.util.BitSet;
import java.util.List;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.progress.Pace;
import variorum.text.TokenizedVersion;

/**
 * The proper names of a version: words that it writes with a capital where no sentence begins. Headlines and headings,
 * which some write in capitals throughout, teach nothing. Where every noun has a capital, as in German, a name is one
 * that stands beside another capital somewhere ({@code Anna Berg}), and nowhere after an article.
 */
final class Names {
    private static final String SENTENCE_STARTS = ".!?…:“„«\"‘(";

    private final Vocabulary vocabulary;
    private final BitSet capitals = new BitSet();
    private final BitSet smallWords = new BitSet();
    private final BitSet afterGermanArticles = new BitSet();
    private final BitSet besideCapitals = new BitSet();

    private Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Names of(TokenizedVersion version, Vocabulary vocabulary, Monitor monitor) {
        Names names = new Names(vocabulary);
        Pace pace = new Pace(monitor);
        List<Paragraph> paragraphs = version.version().paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            monitor.check();
            Role role = paragraphs.get(index).role();
            if (role == Role.BODY || role == Role.FURNITURE) {
                names.learn(Passage.of(version, ParagraphRange.of(index)), pace);
            }
        }
        return names;
    }

    private void learn(Passage passage, Pace pace) {
        boolean begins = true;
        boolean capitalBefore = false;
        for (int token = 0; token < passage.size(); token++) {
            pace.step();
            int first = passage.firstPoint(token);
            if (!passage.isWord(token)) {
                begins = begins || SENTENCE_STARTS.indexOf(first) >= 0;
                capitalBefore = false;
                continue;
            }
            int stem = vocabulary.stem(passage.id(token));
            boolean capital = Character.isUpperCase(first);
            if (Character.isLowerCase(first)) {
                smallWords.set(stem);
            } else if (capital && !begins && !isPronoun(passage, token)) {
                learnCapital(passage, token, capitalBefore);
            }
            capitalBefore = capital && !begins;
            begins = false;
        }
    }

    private void learnCapital(Passage passage, int token, boolean capitalBefore) {
        int stem = vocabulary.stem(passage.id(token));
        capitals.set(stem);
        if (capitalBefore) {
            besideCapitals.set(stem);
            besideCapitals.set(vocabulary.stem(passage.id(token - 1)));
        }
        if (token > 0 && vocabulary.isGermanArticle(passage.id(token - 1))) {
            afterGermanArticles.set(stem);
        }
    }

    private static boolean isPronoun(Passage passage, int token) {
        return passage.firstPoint(token) == 'I' && passage.end(token) - passage.start(token) == 1;
    }

    /**
     * Whether the word, as it is written here, is a name.
     *
     * @param german whether every noun has a capital
     */
    boolean contains(Passage passage, int token, boolean german) {
        if (!Character.isUpperCase(passage.firstPoint(token))) {
            return false;
        }
        int stem = vocabulary.stem(passage.id(token));
        boolean small = smallWords.get(stem);
        if (german) {
            return !small
                    && !afterGermanArticles.get(stem)
                    && (besideCapitals.get(stem) || hasInnerCapital(passage, token));
        }
        return capitals.get(stem) || (!small && hasInnerCapital(passage, token));
    }

    private static boolean hasInnerCapital(Passage passage, int token) {
        String text = passage.wholeText();
        int at = text.offsetByCodePoints(passage.start(token), 1);
        while (at < passage.end(token)) {
            int point = text.codePointAt(at);
            if (Character.isUpperCase(point)) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }
}
