package variorum.read.role;

import java.util.regex.Pattern;

/** Lines that tell when a piece appeared, who wrote it and for whom; they stand between headline and text. */
final class Datelines {
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_PUBLISHED = 24;
    private static final int MOST_WORDS_OF_BYLINE = 7;

    private static final int LONGEST_BYLINE = 100;

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|mär|okt|dez|ene|abr"
                    + "|ago|dic|gen|mag|giu|lug|set|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,7}";

    /** A whole date in figures, or a day and month by name; good also where a name was run together with it. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d(?!\\d)"
            + "|(?<!\\d)(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)"
            + "|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de )?" + MONTH + "\\.?,? (?:de )?\\d{4}(?!\\d)"
            + "|(?<!\\p{L})" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)"
            + "|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|\\d{4}년 ?\\d{1,2}월 ?\\d{1,2}일");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:published|posted|updated|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato"
                    + "|опубликовано|обновлено)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BYLINE =
            Pattern.compile("(?i:by|von|par|por|di|door|av|af|text|words|story by|written by|от|автор)[: ] ?"
                    + "\\p{Lu}[\\p{L}.'’-]*(?:[ ,&|/]+(?:and|und|et|y|e|och|og|и|for|\\p{Lu}[\\p{L}.'’-]*))*"
                    + "(?: \\([^)]{2,50}\\))?");

    /**
     * Good: {@code "Dana Wills North of England correspondent"}, {@code "NBC News, Rome"}; bad: {@code "Post sacks
     * political editor"}.
     */
    private static final Pattern POSITION = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|of|and|in|the|for"
                    + "|chief|senior|deputy|special|political|economics|business|foreign|diplomatic|health|education|transport|science|sport)){1,8}"
                    + ",? (?:correspondent|editor|reporter|columnist|critic)|\\p{Lu}+ News(?:,| in) \\p{Lu}[\\p{L} -]{2,30}");

    private Datelines() {}

    static boolean isDated(ParagraphTraits traits) {
        int most = PUBLISHED.matcher(traits.key()).lookingAt() ? MOST_WORDS_PUBLISHED : MOST_WORDS;
        return traits.words() <= most
                && !traits.endsSentence()
                && DATE.matcher(traits.key()).find();
    }

    static boolean isByline(ParagraphTraits traits) {
        if (traits.words() < 2
                || traits.words() > MOST_WORDS_OF_BYLINE
                || traits.text().length() > LONGEST_BYLINE) {
            return false;
        }
        return BYLINE.matcher(traits.text()).matches()
                || POSITION.matcher(traits.text()).matches();
    }
}
