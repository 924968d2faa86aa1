package variorum.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paragraphs whose wording alone gives them away as furniture; each method is one reason. */
final class FurnitureLines {
    private static final int MOST_WORDS_OF_LINE = 6;
    private static final int MOST_WORDS_OF_APPEAL = 45;
    private static final int MOST_WORDS_OF_POINTER = 60;
    private static final int MOST_WORDS_OF_NOTICE = 90;
    private static final int LEAST_SITE_PARTS = 2;

    private static final Set<String> NETWORKS = words("""
            facebook twitter x whatsapp linkedin pinterest reddit telegram instagram youtube tiktok flipboard messenger
            threads bluesky mastodon tumblr viber vk weibo wechat line pocket email e-mail mail print gmail skype snapchat
            微信 微博 qq
            """);

    private static final Set<String> BUTTONS = words("""
            share shares sharing tweet pin post save copy link url like follow send on via to by with this article story
            page us more comment comments all options icon the app toggle close open in new window
            teilen partager compartir condividi compartilhar delen udostępnij поделиться 分享
            """);

    private static final Set<String> SITE_PARTS = Set.of(
            "home",
            "news",
            "world",
            "business",
            "politics",
            "opinion",
            "sport",
            "sports",
            "culture",
            "tech",
            "video",
            "weather",
            "about",
            "about us",
            "contact",
            "contact us",
            "help",
            "faq",
            "privacy",
            "privacy policy",
            "terms",
            "terms of use",
            "cookies",
            "advertise",
            "careers",
            "jobs",
            "sitemap",
            "rss",
            "login",
            "sign in",
            "subscribe",
            "impressum",
            "datenschutz",
            "kontakt");

    private static final Pattern COUNT = Pattern.compile(
            "[\\d.,]+ ?[km]? ?(?:comments?|shares?|likes?|views?|reads?|replies|retweets|followers|reactions|reviews|votes"
                    + "|min(?:ute)?s?(?: read)?|kommentare|commentaires|comentarios|commenti|comentários|reacties"
                    + "|комментари\\p{L}*|条评论|則留言)"
                    + "|(?:estimated )?read(?:ing)? time:? ?[\\d.,]+ ?min(?:ute)?s?");

    private static final Pattern AGE = Pattern.compile(
            "\\d+ ?(?:s|m|h|d|w|mo|y|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago"
                    + "|vor \\d+ (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
                    + "|il y a \\d+ (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)"
                    + "|hace \\d+ (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
                    + "|há \\d+ (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)"
                    + "|\\d+ (?:minut\\p{L}*|or[ae]|giorn[io]|settiman[ae]) fa"
                    + "|\\d+ (?:минут\\p{L}*|час\\p{L}*|дн\\p{L}*) назад"
                    + "|\\d+ ?(?:分钟|分鐘|小时|小時|天|週|周|个月|個月|年)前|\\d+ ?(?:分|時間|日|か月|年)前");

    /** At the end of a caption, or all of a line. */
    private static final Pattern PICTURE_CREDIT = Pattern.compile(
            "(?i)(?:getty images|/ ?(?:reuters|afp|ap|epa|dpa|istock|shutterstock|alamy|xinhua|tass)(?: via [\\p{L} /]+)?"
                    + "|\\(?(?:photo|photograph|image|picture|foto|photo credit|image credit|illustration)s?"
                    + "(?: by|:|/)[^.]{2,60})[\\s.)\\]]*$");

    private FurnitureLines() {}

    static boolean matches(ParagraphTraits traits) {
        return isLabel(traits)
                || isPointer(traits)
                || isShareBar(traits)
                || isCount(traits)
                || isAge(traits)
                || isAppeal(traits)
                || isNotice(traits)
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

    /** Nothing but names of networks and what one does with a page. */
    private static boolean isShareBar(ParagraphTraits traits) {
        Set<String> words =
                words(traits.key().replaceAll("[^\\p{L}\\p{N}-]+", " ").strip());
        return traits.words() >= 2
                && words.stream().anyMatch(NETWORKS::contains)
                && words.stream().allMatch(word -> NETWORKS.contains(word) || BUTTONS.contains(word) || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Such as {@code 12 comments} or {@code 5 min read}. */
    private static boolean isCount(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_LINE
                && COUNT.matcher(traits.key()).matches();
    }

    /** Such as {@code 34 minutes ago}: only a page that knows its own age says so without a sentence. */
    static boolean isAge(ParagraphTraits traits) {
        return traits.isShortLine(MOST_WORDS_OF_LINE)
                && AGE.matcher(traits.key()).find();
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
        return traits.words() <= MOST_WORDS_OF_POINTER
                && PICTURE_CREDIT.matcher(traits.text()).find();
    }

    /** Says who reported and edited. */
    private static boolean isSignOff(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_APPEAL && FurnitureWording.isSignOff(traits);
    }

    /** A row of links: names of a site's parts with bars or dots between them. */
    private static boolean isNavigation(ParagraphTraits traits) {
        if (traits.endsSentence() || traits.words() > MOST_WORDS_OF_POINTER) {
            return false;
        }
        return Stream.of(traits.key().split("[|·•»]"))
                        .filter(link -> SITE_PARTS.contains(link.strip()))
                        .count()
                >= LEAST_SITE_PARTS;
    }

    private static Set<String> words(String text) {
        return Set.of(Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .distinct()
                .toArray(String[]::new));
    }
}
