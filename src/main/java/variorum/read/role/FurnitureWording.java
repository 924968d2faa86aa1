package variorum.read.role;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that pages use outside their articles, as {@link ParagraphTraits#key} gives them. */
final class FurnitureWording {
    private static final int MOST_WORDS_OF_TITLE = 8;
    private static final int MOST_WORDS_OF_LABEL = 5;

    /** The first words of the notices: most paragraphs begin with none of them and need no closer look. */
    private static final Set<String> NOTICE_STARTS =
            PageWords.NOTICES.stream().map(FurnitureWording::start).collect(Collectors.toUnmodifiableSet());

    /** Before a blank they end a sentence, or what stands before an appeal. */
    private static final String SENTENCE_ENDS = ".!?:";

    /** An appeal says what to do at the beginning of a sentence, and names what for. */
    private static final Pattern APPEAL_START = Pattern.compile(
            "(?:please )?(?:sign up|subscribe|register|download|follow|join|get|click|tap|enter your|stay|never miss|don't miss"
                    + "|support|try|ready to|receive|leave|share|tell us|let us know|like us|find us|connect with us|want more|enjoy|thank you for|thanks for"
                    + "|reach|contact|email|suscríbete|apúntate|regístrate|puedes seguir|síguenos|inscrivez-vous|recevez|abonnez-vous"
                    + "|suivez-nous|retrouvez|abonnieren sie|melden sie sich|folgen sie|erhalten sie|iscriviti|ricevi|assine|receba|siga)\\b");

    private static final Pattern APPEAL_OBJECT =
            Pattern.compile("\\p{L}@\\p{L}|lettre d'information|boletín|notre application|unsere[rn]? app\\b"
                    + "|our (?:\\p{L}+ ){0,2}(?:newsletters?|app|channel|page|site|journalism|email|podcast|updates|group)|newsletter|to your inbox"
                    + "|in your inbox|(?:our|the|your preferred) app\\b|app store|google play|breaking news alerts|push notifications|your email"
                    + "|on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|google news|tiktok)\\b"
                    + "|(?:whatsapp|telegram|youtube) (?:channel|group)|free trial|unlimited access|daily digest"
                    + "|subscribe for free|(?:leave|post|add) (?:a|your) comment|in (?:the|our) comments|(?:your thoughts|comments?) below"
                    + "|(?:reading|subscribing|signing up)$");

    private static final Pattern MORE_FROM = Pattern.compile("(?:read |see )?more (?:from|in|about) ");

    private static final Pattern SIGN_OFF =
            Pattern.compile("\\(?(?:additional )?(?:reporting|writing|editing|edited) by ");

    /** {@code (12)} after a label, or a number before it. */
    private static final Pattern COUNTS = Pattern.compile("^\\d+(?:[.,]\\d+)* | ?\\(\\d[\\d.,]*\\)$");

    private FurnitureWording() {}

    static boolean isLabel(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_TITLE && PageWords.LABELS.contains(traits.key());
    }

    static boolean isSiteLabel(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_TITLE && PageWords.SITE_LABELS.contains(traits.key());
    }

    /** Whether it is the title of what follows an article on its page: other articles, comments. */
    static boolean opensSection(ParagraphTraits traits) {
        if (traits.words() > MOST_WORDS_OF_TITLE || traits.text().endsWith(".")) {
            return false;
        }
        String key = COUNTS.matcher(traits.key()).replaceAll("");
        return PageWords.SECTIONS.contains(key)
                || (MORE_FROM.matcher(key).lookingAt() && !traits.endsSentence())
                || isMadeOfSectionWords(traits);
    }

    /** Good: {@code "Explore more on these topics"}; bad: {@code "More on this"}. */
    private static boolean isMadeOfSectionWords(ParagraphTraits traits) {
        return traits.allKeyWords(PageWords.SECTION_WORDS::contains)
                && !traits.allKeyWords(word -> !PageWords.SECTION_MARKS.contains(word));
    }

    /** Good: {@code "Read more: Crane strikes bridge"}, bad: {@code "Listen: it was raining."}. */
    static boolean isPointer(ParagraphTraits traits) {
        String label = label(traits.key());
        return label.indexOf(' ') < 0
                ? PageWords.BEFORE_COLON.contains(label) && !traits.endsSentence()
                : PageWords.BEFORE_COLON.contains(label)
                        || PageWords.SECTIONS.contains(label)
                        || PageWords.LABELS.contains(label);
    }

    /** What stands before the first colon or bar; nothing where there is none. */
    private static String label(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (key.charAt(at) == ':' || key.charAt(at) == '|') {
                return key.substring(0, at).strip();
            }
        }
        return "";
    }

    /** Good: {@code "Sign up for our newsletter."}, {@code "Free daily newsletter"}. */
    static boolean isAppeal(ParagraphTraits traits) {
        boolean label = traits.isShortLine(MOST_WORDS_OF_LABEL)
                && (traits.key().startsWith("sign up to ") || traits.key().contains("newsletter"));
        return label
                || (hasAppealStart(traits.key())
                        && APPEAL_OBJECT.matcher(traits.key()).find());
    }

    /** Asks where sentences begin, which is much cheaper than to let the pattern look for them. */
    private static boolean hasAppealStart(String key) {
        Matcher appeal = APPEAL_START.matcher(key);
        boolean found = appeal.lookingAt();
        for (int blank = key.indexOf(' '); !found && blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            found = blank > 0
                    && SENTENCE_ENDS.indexOf(key.charAt(blank - 1)) >= 0
                    && appeal.region(blank + 1, key.length()).lookingAt();
        }
        return found;
    }

    /** What agencies set under their pieces: {@code (Reporting by A. Smith; Editing by B. Jones)}. */
    static boolean isSignOff(ParagraphTraits traits) {
        return !traits.endsSentence() && SIGN_OFF.matcher(traits.key()).lookingAt();
    }

    static boolean isNotice(ParagraphTraits traits) {
        return (NOTICE_STARTS.contains(start(traits.key()))
                        && PageWords.NOTICES.stream().anyMatch(traits.key()::startsWith))
                || speaksOfRights(traits.key());
    }

    private static boolean speaksOfRights(String key) {
        for (String words : PageWords.RIGHTS) {
            if (key.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String start(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }
}
