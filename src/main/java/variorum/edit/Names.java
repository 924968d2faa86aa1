package variorum.edit;

import java.util.BitSet;
import java.util.List;
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

    /**
     * Whether the word, as it is written here, is a name. Where a capital tells nothing, it is one that the text of
     * either version has with a capital and neither has small.
     *
     * @param others the names of the version that this one is compared with
     * @param german whether every noun has a capital
     */
    boolean contains(Passage passage, int token, Names others, boolean german) {
        if (!Character.isUpperCase(passage.firstPoint(token))) {
            return false;
        }
        int stem = vocabulary.stem(passage.id(token));
        if (!titles.holds(passage.start(token))) {
            return isKnown(stem, german)
                    || (isNoCommonWord(stem, german)
                            && (others.isKnown(stem, german) || hasInnerCapital(passage, token, true)));
        }
        boolean known = isKnown(stem, german) || others.isKnown(stem, german);
        boolean common = smallWords.get(stem) || others.smallWords.get(stem);
        return known == common ? isSpelledAsName(passage, token) : known;
    }

    private boolean isKnown(int stem, boolean german) {
        return german ? besideCapitals.get(stem) && isNoCommonWord(stem, true) : capitals.get(stem);
    }

    private boolean isNoCommonWord(int stem, boolean german) {
        return !smallWords.get(stem) && !(german && afterGermanArticles.get(stem));
    }

    /** Whether it has a capital where no title puts one: {@code TikTok}, {@code UN}, but not {@code Far-Off}. */
    private boolean isSpelledAsName(Passage passage, int token) {
        return !titles.isInCapitals(passage.start(token)) && hasInnerCapital(passage, token, false);
    }

    /** @param afterHyphens whether a capital after a hyphen is one too */
    private static boolean hasInnerCapital(Passage passage, int token, boolean afterHyphens) {
        String text = passage.wholeText();
        int before = passage.firstPoint(token);
        int at = passage.start(token) + Character.charCount(before);
        while (at < passage.end(token)) {
            int point = text.codePointAt(at);
            if (Character.isUpperCase(point)
                    && (afterHyphens || Character.getType(before) != Character.DASH_PUNCTUATION)) {
                return true;
            }
            before = point;
            at += Character.charCount(point);
        }
        return false;
    }
}
