package variorum.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.model.Role;
import variorum.progress.Monitor;

/**
 * What readers wrote below the article: below a line such as {@code 102 comments} pieces of text, each with a name and
 * time, or with buttons to answer it. All of it is furniture, also where the page says that it is text.
 */
final class ReaderComments {
    /** Before that much of the article, such a line stands at the top of the page. */
    private static final int LEAST_PROSE_BEFORE = 2;

    /** Between such a line and the first comment are buttons and rules; where a comment is signed below, its text. */
    private static final int MOST_LINES_BEFORE = 10;

    private static final int MOST_PROSE_BEFORE = 3;

    /** Of one comment. */
    private static final int MOST_LINES = 12;

    private static final int LEAST_SIGNED = 2;

    /** With more, another article may follow. */
    private static final int MOST_PROSE_AFTER = 3;

    private static final int MOST_WORDS_OF_TITLE = 8;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int MOST_WORDS_OF_SIGNATURE = 9;
    private static final int MOST_WORDS_OF_BUTTONS = 5;

    private static final Pattern SPEAKS_OF_COMMENTS = Pattern.compile(
            "comment|kommentar|comentário|comentario|reacties|komentarz|комментари|yorum|评论|評論|留言|コメント|댓글"
                    + "|responses|replies|réactions|discussion|diskussion|thoughts on");

    /** Above the comments of blogs, with the whole headline behind it. */
    private static final Pattern COUNT_WITH_HEADLINE =
            Pattern.compile("(?:\\d+|one) (?:thoughts?|responses?|comments?|repl(?:y|ies)) (?:on|to) .*");

    private static final Pattern COUNT =
            Pattern.compile("\\d+ (?:comments?|responses?|kommentare?|commentaires?|comentarios?)");

    private static final Pattern OF_ONE_COMMENT =
            Pattern.compile("(?<!\\p{L})(?:this comment|ce commentaire)(?!\\p{L})");

    private static final Pattern AGE =
            Pattern.compile("(?<!\\p{L})an? (?:second|minute|hour|day|week|month|year) ago|just now");

    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}(?:[:.h]\\d{2}(?!\\d)| ?[ap]\\.?m)");

    private final RoleDraft draft;

    private ReaderComments(RoleDraft draft) {
        this.draft = draft;
    }

    static void mark(RoleDraft draft, Monitor monitor) {
        new ReaderComments(draft).mark(monitor);
    }

    private void mark(Monitor monitor) {
        int prose = 0;
        int title = -1;
        int proseAtTitle = 0;
        for (int index = 0; index < draft.size(); index++) {
            monitor.check();
            if (title >= 0 && index - title <= MOST_LINES_BEFORE && isSigned(index)) {
                List<Integer> signed = signedFrom(index);
                if (signed.size() >= LEAST_SIGNED && !isListOfArticles(title, signed)) {
                    markFrom(title, signed.get(signed.size() - 1));
                    return;
                }
            }
            if (draft.isBodyProse(index)) {
                prose++;
                title = prose - proseAtTitle > MOST_PROSE_BEFORE ? -1 : title;
            } else if (prose >= LEAST_PROSE_BEFORE && isTitle(index)) {
                title = index;
                proseAtTitle = prose;
            }
        }
    }

    private boolean isTitle(int index) {
        ParagraphTraits traits = draft.traits(index);
        boolean is = traits.words() <= MOST_WORDS_OF_TITLE
                ? SPEAKS_OF_COMMENTS.matcher(traits.key()).find()
                : COUNT_WITH_HEADLINE.matcher(traits.key()).matches();
        return is && !draft.is(index, Role.HEADLINE) && !draft.isMarkedAsText(index);
    }

    /** The lines that sign comments, from the first one on, as long as they stand close enough. */
    private List<Integer> signedFrom(int first) {
        List<Integer> signed = new ArrayList<>(List.of(first));
        for (int index = first + 1;
                index < draft.size() && index - signed.get(signed.size() - 1) <= MOST_LINES;
                index++) {
            if (isSigned(index)) {
                signed.add(index);
            }
        }
        return signed;
    }

    /** Whether each has a count of comments of its own. */
    private boolean isListOfArticles(int title, List<Integer> signed) {
        return IntStream.rangeClosed(title + 1, signed.get(signed.size() - 1))
                        .filter(index ->
                                COUNT.matcher(draft.traits(index).key()).matches())
                        .count()
                > 1;
    }

    private boolean isSigned(int index) {
        ParagraphTraits traits = draft.traits(index);
        if (draft.isMarkedAsText(index) || traits.endsSentence()) {
            return false;
        }
        return isButtons(traits) || isNameWithTime(traits) || isTimeBelowName(index);
    }

    private static boolean isButtons(ParagraphTraits traits) {
        return traits.words() <= MOST_WORDS_OF_BUTTONS
                && (PageWords.ANSWERS.contains(firstWord(traits.key()))
                        || OF_ONE_COMMENT.matcher(traits.key()).find());
    }

    private static String firstWord(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    /** Good: {@code "Anna B. 16 minutes ago"}; bad: {@code "16 minutes ago"}. */
    private static boolean isNameWithTime(ParagraphTraits traits) {
        String key = traits.key();
        return traits.words() <= MOST_WORDS_OF_SIGNATURE
                && Character.isLetter(key.isEmpty() ? ' ' : key.codePointAt(0))
                && (FurnitureLines.isAge(traits)
                        || AGE.matcher(key).find()
                        || (Datelines.isDated(traits) && TIME.matcher(key).find()));
    }

    private boolean isTimeBelowName(int index) {
        ParagraphTraits traits = draft.traits(index);
        boolean time = FurnitureLines.isAge(traits)
                || (Datelines.isDated(traits) && TIME.matcher(traits.key()).find());
        return time && index > 0 && draft.traits(index - 1).isShortLine(MOST_WORDS_OF_NAME);
    }

    /** The last comment goes on up to the next heading or furniture; little text behind it is the page's own. */
    private void markFrom(int title, int lastSigned) {
        int end = lastSigned + 1;
        while (end < draft.size() && draft.is(end, Role.BODY)) {
            end++;
        }
        long left =
                IntStream.range(end, draft.size()).filter(draft::isBodyProse).count();
        int to = left <= MOST_PROSE_AFTER ? draft.size() : end;
        IntStream.range(title, to)
                .filter(index -> !draft.is(index, Role.HEADLINE))
                .forEach(index -> draft.overrule(index, Role.FURNITURE));
    }
}
