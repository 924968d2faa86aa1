package variorum.edit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a language that say how much, how many, which in order, or when. */
final class Numbers {
    /** Joins the parts of a German number: {@code fünfundzwanzig}. */
    private static final String GERMAN_AND = "und";

    /**
     * Longer words are no numbers: {@code neunhundertneunundneunzigtausendneunhundertneunundneunzigste} has 57 letters.
     */
    private static final int LONGEST_GERMAN = 64;

    /** What makes an ordinal of a German number: {@code elfter}, {@code zwanzigstes}. */
    private static final Pattern GERMAN_ORDINAL = Pattern.compile("(?<number>.+)te[nrsm]?");

    /** Those that are not made so; {@code achten} is also a verb. */
    private static final Pattern OTHER_GERMAN_ORDINAL = Pattern.compile("(?:ers|drit|sieb)te[nrsm]?|achte[rsm]?");

    /** {@code восьмой}, {@code восемнадцатого}; and {@code восемнадцать}. */
    private static final Pattern RUSSIAN_NUMBER = Pattern.compile(
            "(перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|двадцат|тридцат|сороков|((один|две|три|четыр|пят|шест"
                    + "|сем|восем|девят)надцат))(ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми)"
                    + "|(один|две|три|четыр|пят|шест|сем|восем|девят)надцат(ь|и|ью)");

    private static final String HAN_FIGURES = "〇零一二三四五六七八九十百千万萬亿億兆两兩";

    /** Figures as Korean spells them, and those that make more of the one before: {@code 삼백만}. */
    private static final String KOREAN_FIGURES = "영일이삼사오육칠팔구";

    private static final String KOREAN_TENS = "십백천만억조";

    /** Before a number it makes an ordinal. */
    private static final char HAN_ORDINAL = '第';

    /** After a number they make a date. */
    private static final String HAN_DATES = "年月日";

    /** Of the letters below it, in words with figures, are all names and words of codes. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    /** Currencies, and what tells years and their parts: {@code FY2024}, {@code Q3}. */
    private static final Set<String> BEFORE_FIGURE = Set.of(
            "fy cy q usd eur gbp chf jpy cny rmb inr rs aud cad nzd hkd sgd sek nok dkk pln czk huf brl mxn zar rub krw kr"
                    .split(" "));

    /** Before a hyphen and a year or an amount. */
    private static final Set<String> BEFORE_HYPHEN = Set.of(
            "early mid late pre post since until circa ante anti ex non sub under over top near nearly almost about around some half multi"
                    .concat(" anfang mitte ende seit bis vor nach fast rund unter ober début fin mi avant après dès")
                    .split(" "));

    private static final int LAST_ASCII = 0x7F;

    private final WordList words;
    private final Language language;

    Numbers(Language language) {
        this.words = new WordList(language.numbers());
        this.language = language;
    }

    /** Whether a folded word is a number: figures, or a number word, or put together of such. */
    boolean contain(String folded) {
        return (hasFigure(folded) && !isName(folded))
                || words.contains(folded)
                || isCompound(folded)
                || (language == Language.GERMAN && folded.length() <= LONGEST_GERMAN && isGerman(folded))
                || (language == Language.RUSSIAN
                        && RUSSIAN_NUMBER.matcher(folded).matches())
                || isHanNumber(folded)
                || (language == Language.KOREAN && isKoreanNumber(folded));
    }

    private boolean isGerman(String folded) {
        return isGermanCardinal(folded) || isGermanOrdinal(folded);
    }

    private boolean isGermanOrdinal(String folded) {
        if (OTHER_GERMAN_ORDINAL.matcher(folded).matches()) {
            return true;
        }
        Matcher ordinal = GERMAN_ORDINAL.matcher(folded);
        if (!ordinal.matches()) {
            return false;
        }
        String number = ordinal.group("number");
        boolean hasTie = number.endsWith("s");
        return isGermanCardinal(number) || (hasTie && isGermanCardinal(number.substring(0, number.length() - 1)));
    }

    private boolean isGermanCardinal(String folded) {
        return words.contains(folded) || isGermanCompound(folded);
    }

    /**
     * Whether figures behind its first letters are a name's, and count nothing: {@code COVID-19}, {@code A100},
     * {@code l10n}; bad {@code EUR20}, {@code mid-2024}.
     */
    static boolean isName(String folded) {
        int end = 0;
        while (end < folded.length()
                && Character.isLetter(folded.charAt(end))
                && folded.charAt(end) < FIRST_RIGHT_TO_LEFT) {
            end++;
        }
        boolean isHyphen = 0 < end && end < folded.length() && folded.charAt(end) == '-';
        int figure = isHyphen ? end + 1 : end;
        Set<String> beforeAmounts = isHyphen ? BEFORE_HYPHEN : BEFORE_FIGURE;
        return end > 0
                && figure < folded.length()
                && isFigure(folded.codePointAt(figure))
                && !beforeAmounts.contains(folded.substring(0, end));
    }

    private static boolean hasFigure(String folded) {
        int at = 0;
        while (at < folded.length()) {
            int point = folded.codePointAt(at);
            if (isFigure(point)) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    /** Digits of any script, fractions, superscripts. */
    private static boolean isFigure(int point) {
        if (point <= LAST_ASCII) {
            return '0' <= point && point <= '9';
        }
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** {@code twenty-five}, {@code two-thirds}, {@code five-year}. */
    private boolean isCompound(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && words.contains(folded.substring(0, hyphen));
    }

    /** {@code fünfundzwanzig}, {@code dreihundert}: number words and nothing else, written as one. */
    private boolean isGermanCompound(String folded) {
        for (int end = folded.length() - 1; end > 1; end--) {
            String head = folded.substring(0, end);
            String rest = folded.substring(end);
            boolean isHead = words.contains(head) || head.equals("ein");
            String tail = isHead && rest.startsWith(GERMAN_AND) ? rest.substring(GERMAN_AND.length()) : rest;
            if (isHead && (words.contains(tail) || isGermanCompound(tail))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 二十五}, {@code 第三}, {@code 三月}: Chinese figures, perhaps as an ordinal or a date. */
    private static boolean isHanNumber(String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        int from = folded.charAt(0) == HAN_ORDINAL ? 1 : 0;
        int to = folded.length() - (HAN_DATES.indexOf(folded.charAt(folded.length() - 1)) >= 0 ? 1 : 0);
        for (int at = from; at < to; at++) {
            if (HAN_FIGURES.indexOf(folded.charAt(at)) < 0) {
                return false;
            }
        }
        return from < to;
    }

    /** {@code 삼백만}, {@code 이십사}, but not {@code 만일} and other words of such letters. */
    private static boolean isKoreanNumber(String folded) {
        if (folded.length() < 2 || KOREAN_FIGURES.indexOf(folded.charAt(0)) < 0) {
            return false;
        }
        for (int at = 1; at < folded.length(); at++) {
            boolean isTen = KOREAN_TENS.indexOf(folded.charAt(at)) >= 0;
            if (!isTen && (at == 1 || KOREAN_FIGURES.indexOf(folded.charAt(at)) < 0)) {
                return false;
            }
        }
        return true;
    }
}
