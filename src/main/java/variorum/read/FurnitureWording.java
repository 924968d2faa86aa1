package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that pages use outside their articles, as {@link ParagraphTraits#key} gives them. */
final class FurnitureWording {
    private static final int MOST_WORDS_OF_TITLE = 8;

    /** A whole paragraph that never is one of the article. */
    private static final Set<String> LABELS = lines("labels");

    /** The title of a part of the page that follows the article. */
    private static final Set<String> SECTIONS = lines("sections");

    /** Before a colon, when the title of another page, names or keywords follow. */
    private static final Set<String> BEFORE_COLON = lines("before-colon");

    /** The beginnings of paragraphs that talk to the reader of a page. */
    private static final Set<String> NOTICES = lines("notices");

    private static final Pattern NOTICE_WITHIN =
            Pattern.compile("all rights reserved|© ?(?:19|20)\\d\\d|版权所有|版權所有|無断転載|무단 ?전재");

    /** An appeal begins with what to do, and names what for. */
    private static final Pattern APPEAL_START = Pattern.compile(
            "(?:please )?(?:sign up|subscribe|register|download|follow|join|get|click|tap|enter your|stay|never miss|don't miss"
                    + "|support|try|ready to|receive|like us|find us|connect with us|want more|enjoy|thank you for|thanks for)\\b.*",
            Pattern.DOTALL);

    private static final Pattern APPEAL_OBJECT = Pattern.compile(
            "our (?:\\p{L}+ ){0,2}(?:newsletters?|app|channel|page|site|journalism|email|podcast|updates|group)|newsletter|to your inbox"
                    + "|in your inbox|(?:our|the|your preferred) app\\b|app store|google play|breaking news alerts|push notifications|your email"
                    + "|us on (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|google news|tiktok)"
                    + "|(?:whatsapp|telegram|youtube) (?:channel|group)|free trial|unlimited access|daily digest"
                    + "|(?:reading|subscribing|signing up)$");

    private static final Pattern SIGN_OFF =
            Pattern.compile("\\(?(?:additional )?(?:reporting|writing|editing|edited) by ");

    /** {@code (12)} after a label, or a number before it. */
    private static final Pattern COUNTS = Pattern.compile("^\\d[\\d.,]* | ?\\(\\d[\\d.,]*\\)$");

    private FurnitureWording() {}

    static boolean isLabel(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_TITLE && LABELS.contains(traits.key());
    }

    /** Whether it is the title of what follows an article on its page: other articles, comments. */
    static boolean opensSection(ParagraphTraits traits) {
        if (traits.words() > MOST_WORDS_OF_TITLE || traits.text().endsWith(".")) {
            return false;
        }
        String key = COUNTS.matcher(traits.key()).replaceAll("");
        return SECTIONS.contains(key) || (key.startsWith("more from ") && !traits.endsSentence());
    }

    static boolean isPointer(ParagraphTraits traits) {
        int colon = traits.key().indexOf(':');
        String label = colon < 0 ? "" : traits.key().substring(0, colon).strip();
        boolean twoWords = label.indexOf(' ') >= 0;
        return BEFORE_COLON.contains(label) || (twoWords && (SECTIONS.contains(label) || LABELS.contains(label)));
    }

    static boolean isAppeal(ParagraphTraits traits) {
        return APPEAL_START.matcher(traits.key()).matches()
                && APPEAL_OBJECT.matcher(traits.key()).find();
    }

    /** What agencies set under their pieces: {@code (Reporting by A. Smith; Editing by B. Jones)}. */
    static boolean isSignOff(ParagraphTraits traits) {
        return !traits.endsSentence() && SIGN_OFF.matcher(traits.key()).lookingAt();
    }

    static boolean isNotice(ParagraphTraits traits) {
        return NOTICES.stream().anyMatch(traits.key()::startsWith)
                || NOTICE_WITHIN.matcher(traits.key()).find();
    }

    private static Set<String> lines(String table) {
        InputStream found = Objects.requireNonNull(FurnitureWording.class.getResourceAsStream(table + ".txt"), table);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
