package variorum.read.role;

import java.util.Locale;
import java.util.regex.Pattern;

/** The paragraphs whose wording alone gives them away as furniture; each method is one reason. */
final class FurnitureLines {
    private static final int MOST_WORDS_OF_LINE = 6;
    private static final int MOST_WORDS_OF_APPEAL = 45;
    private static final int MOST_WORDS_OF_POINTER = 60;
    private static final int MOST_WORDS_OF_NOTICE = 90;
    private static final int LEAST_SITE_PARTS = 3;

    private static final Pattern COUNT = Pattern.compile(
            "(?:over )?\\d+(?:[.,]\\d+)* ?[km]? ?(?:comments?|shares?|likes?|views?|reads?|replies|retweets|followers|reactions|reviews|votes|subscribers"
                    + "|min(?:ute)?s?(?: read)?|kommentare|commentaires|comentarios|commenti|comentários|reacties"
                    + "|комментари\\p{L}*|条评论|則留言)"
                    + "|(?:estimated )?read(?:ing)? time:? ?[\\d.,]+ ?min(?:ute)?s?");

    private static final Pattern NUMBER = Pattern.compile("\\d+[smhdwy]?");

    private static final Pattern AGE = Pattern.compile(
            "\\d+ ?(?:s|m|h|d|w|mo|y|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago"
                    + "|vor \\d+ (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
                    + "|il y a \\d+ (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)"
                    + "|hace \\d+ (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
                    + "|há \\d+ (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)"
                    + "|\\d+ (?:minut\\p{L}*|or[ae]|giorn[io]|settiman[ae]) fa"
                    + "|\\d+ (?:минут\\p{L}*|час\\p{L}*|дн\\p{L}*) назад"
                    + "|\\d+ ?(?:分钟|分鐘|小时|小時|天|週|周|个月|個月|年)前|\\d+ ?(?:分|時間|日|か月|年)前");

    private static final Pattern UPDATED = Pattern.compile(
            "(?:updated|last modified|mis à jour|aktualisiert|actualizado|aggiornato) (?:at )?\\d{1,2}[:.h]\\d\\d");

    private static final int LONGEST_CREDIT = 100;

    /** At the end of a caption, or all of a line. */
    private static final Pattern PICTURE_CREDIT = Pattern.compile(
            "(?i:getty images|/ ?(?:reuters|afp|ap|epa|dpa|istock|shutterstock|alamy|xinhua|tass)(?: via [\\p{L} /]+)?)[\\s)\\]]*$"
                    + "|(?:^|[(.|] ?)(?i:photo|photograph|image|picture|foto|photo credit|image credit|illustration)s?"
                    + "(?: by \\p{Lu}|: ?|/)[^.]{2,60}$"
                    + "|(?:REUTERS|AFP|AP|EPA)/ ?\\p{Lu}\\p{L}+"
                    + "|^Credit\\.\\.\\.|\\p{Lu} POUR « ?\\p{Lu}[^»]*»$"
                    + "|© ?[\\p{L} ./]{2,40}$");

    /** Before what the picture shows. */
    private static final Pattern PICTURE_SOURCE =
            Pattern.compile("(?i:getty images|reuters|pa media|epa|afp|ap|shutterstock|alamy) \\p{Lu}");

    /** In each match of the pattern, and looking for it is much cheaper. */
    private static final String PART_OF_SAID = " sa";

    private static final Pattern SAID = Pattern.compile(",[\"']? (?:(?:he|she|it|they) )?(?:says?|said)(?!\\p{L})");

    private FurnitureLines() {}

    static boolean matches(ParagraphTraits traits) {
        return isLabel(traits)
                || isPointer(traits)
                || ShareBar.is(traits)
                || isCount(traits)
                || isLength(traits)
                || isAge(traits)
                || ((isAppeal(traits) || isNotice(traits)) && !isQuoted(traits))
                || isPictureCredit(traits)
                || isSignOff(traits)
                || isNavigation(traits);
    }

    /** What pages put on boxes and buttons: {@code Advertisement}, {@code Related Articles}. */
    private static boolean isLabel(ParagraphTraits traits) {
        return FurnitureWording.isLabel(traits) || FurnitureWording.opensSection(traits);
    }

    /** Leads away from the article: {@code Read more: ...}, {@code Tags: ...}. */
    private static boolean isPointer(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_POINTER && FurnitureWording.isPointer(traits);
    }

    /** Such as {@code 12 comments} or {@code 5 min read}. */
    private static boolean isCount(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_LINE
                && COUNT.matcher(traits.key()).matches();
    }

    /** Such as {@code Lesezeit: 3 Min.} or {@code 2d • 3 min read}. */
    private static boolean isLength(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_LINE
                && traits.allKeyWords(word -> isNumber(word) || PageWords.TIME_WORDS.contains(word))
                && !traits.allKeyWords(FurnitureLines::isNumber)
                && !traits.allKeyWords(PageWords.TIME_WORDS::contains);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Such as {@code 34 minutes ago}: only a page that knows its own age says so without a sentence. */
    static boolean isAge(ParagraphTraits traits) {
        return traits.isShortLine(MOST_WORDS_OF_LINE)
                && (AGE.matcher(traits.key()).find()
                        || UPDATED.matcher(traits.key()).lookingAt());
    }

    /** Whether somebody is said to say it: articles quote what pages say, pages don't quote themselves. */
    private static boolean isQuoted(ParagraphTraits traits) {
        return "\"“„«»‘".indexOf(traits.text().charAt(0)) >= 0
                || (traits.key().contains(PART_OF_SAID)
                        && SAID.matcher(traits.key()).find());
    }

    /** Asks the reader to subscribe, to follow or to fetch an app. */
    private static boolean isAppeal(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_APPEAL && FurnitureWording.isAppeal(traits);
    }

    /** Speaks of cookies, of rights or of the site's rules. */
    private static boolean isNotice(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_NOTICE && FurnitureWording.isNotice(traits);
    }

    /** Says whose a picture is; a caption that ends so belongs to the picture. */
    private static boolean isPictureCredit(ParagraphTraits traits) {
        if (!traits.isShortLine(MOST_WORDS_OF_POINTER)) {
            return false;
        }
        String text = traits.text();
        String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
        String small = end.toLowerCase(Locale.ROOT);
        return (PageWords.PICTURE_WORDS.stream().anyMatch(small::contains)
                        && PICTURE_CREDIT.matcher(end).find())
                || PICTURE_SOURCE.matcher(text).lookingAt();
    }

    /** Says who reported and edited. */
    private static boolean isSignOff(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_APPEAL && FurnitureWording.isSignOff(traits);
    }

    /** A row of links: names of a site's parts, with or without bars between them. */
    private static boolean isNavigation(ParagraphTraits traits) {
        return traits.words() >= LEAST_SITE_PARTS
                && traits.isShortLine(MOST_WORDS_OF_POINTER)
                && traits.allKeyWords(PageWords.SITE_PARTS::contains);
    }
}
