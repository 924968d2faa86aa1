package variorum.edit;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.progress.Monitor;
import variorum.progress.Pace;
import variorum.text.TokenizedVersion;

/**
 * The proper names of a version: words that it writes with a capital where no sentence begins. Lines where a capital
 * tells nothing teach none; see {@link TitleLines}. Where every noun has a capital, as in German, a name is one that
 * stands beside another capital somewhere ({@code Anna Berg}), and nowhere after an article.
 */
final class Names {
    private static final String SENTENCE_STARTS = ".!?…:“„«\"‘(";

    private static final String APOSTROPHES = "'’";

    /** One that does not begin the word. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?s).\\p{IsUppercase}");

    /** One that does not begin a part of it either. */
    private static final Pattern CAPITAL_IN_PART = Pattern.compile("\\P{Pd}\\p{IsUppercase}");

    private final Vocabulary vocabulary;
    private final TitleLines titles;
    private final BitSet capitals = new BitSet();
    private final BitSet smallWords = new BitSet();
    private final BitSet afterGermanArticles = new BitSet();
    private final BitSet besideCapitals = new BitSet();

    private Names(Vocabulary vocabulary, Pace pace) {
        this.vocabulary = vocabulary;
        this.titles = new TitleLines(smallWords, vocabulary, pace);
    }

    static Names of(TokenizedVersion version, Vocabulary vocabulary, Monitor monitor) {
        Pace pace = new Pace(monitor);
        Names names = new Names(vocabulary, pace);
        List<Paragraph> paragraphs = version.version().paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            monitor.check();
            names.learnSmallWords(Passage.of(version, ParagraphRange.of(index)), pace);
        }
        for (int index = 0; index < paragraphs.size(); index++) {
            monitor.check();
            Passage passage = Passage.of(version, ParagraphRange.of(index));
            names.titles.add(passage, paragraphs.get(index).role());
            names.learnCapitals(passage, pace);
        }
        return names;
    }

    private void learnSmallWords(Passage passage, Pace pace) {
        for (int token = 0; token < passage.size(); token++) {
            pace.step();
            if (passage.isWord(token) && Character.isLowerCase(passage.firstPoint(token))) {
                smallWords.set(vocabulary.stem(passage.id(token)));
            }
        }
    }

    private void learnCapitals(Passage passage, Pace pace) {
        boolean begins = true;
        boolean capitalBefore = false;
        for (int token = 0; token < passage.size(); token++) {
            pace.step();
            if (ListLabels.isNoteMark(passage, token)) {
                continue;
            }
            int first = passage.firstPoint(token);
            if (!passage.isWord(token) || titles.holds(passage.start(token))) {
                begins = begins
                        || passage.isWord(token)
                        || SENTENCE_STARTS.indexOf(first) >= 0
                        || AgencyDateline.endsWith(passage, token);
                capitalBefore = false;
                continue;
            }
            boolean capital = Character.isUpperCase(first) && !begins;
            if (capital && !isPronoun(passage, token) && !isArticleOfName(passage, token)) {
                learnCapital(passage, token, capitalBefore);
            }
            capitalBefore = capital;
            begins = ListLabels.isOne(passage, token, vocabulary.isGerman());
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

    /** As in {@code The Times}, which does not make a name of every {@code The} that begins a sentence. */
    private boolean isArticleOfName(Passage passage, int token) {
        int id = passage.id(token);
        return vocabulary.isFunctionWord(id)
                && smallWords.get(vocabulary.stem(id))
                && token + 1 < passage.size()
                && Character.isUpperCase(passage.firstPoint(token + 1));
    }

    /** {@code I}, {@code I've}. */
    private static boolean isPronoun(Passage passage, int token) {
        int next = passage.start(token) + 1;
        return passage.firstPoint(token) == 'I'
                && (next == passage.end(token)
                        || APOSTROPHES.indexOf(passage.wholeText().charAt(next)) >= 0);
    }

    /** Whether it has a capital where no title puts one: {@code TikTok}, {@code UN}, but not {@code Far-Off}. */
    private boolean isSpelledAsName(Passage passage, int token) {
        return !titles.isInCapitals(passage.start(token))
                && CAPITAL_IN_PART.matcher(passage.text(token)).find();
    }

    /**
     * The names of a version that is compared with another one.
     *
     * @param others the names of the other one
     * @param german whether every noun has a capital
     */
    record Known(Names names, Names others, boolean german) {
        /**
         * Whether the word, as it is written here, is a name. One with a figure that counts nothing always is. Where a
         * capital tells nothing, it is one that the text of either version has with a capital and neither has small.
         */
        boolean hold(Passage passage, int token) {
            if (!passage.isWord(token)) {
                return false;
            }
            if (names.vocabulary.isNamedByFigure(passage.id(token))) {
                return true;
            }
            if (!Character.isUpperCase(passage.firstPoint(token)) || NewsLabels.isOne(passage, token)) {
                return false;
            }
            int stem = names.vocabulary.stem(passage.id(token));
            if (!names.titles.holds(passage.start(token))) {
                return holds(names, stem)
                        || (isNoCommonWord(names, stem)
                                && (holds(others, stem)
                                        || INNER_CAPITAL
                                                .matcher(passage.text(token))
                                                .find()));
            }
            boolean known = holds(names, stem) || holds(others, stem);
            boolean common = names.smallWords.get(stem) || others.smallWords.get(stem);
            return known == common ? names.isSpelledAsName(passage, token) : known;
        }

        private boolean holds(Names of, int stem) {
            return german ? of.besideCapitals.get(stem) && isNoCommonWord(of, stem) : of.capitals.get(stem);
        }

        private boolean isNoCommonWord(Names of, int stem) {
            return !of.smallWords.get(stem) && !(german && of.afterGermanArticles.get(stem));
        }
    }
}
