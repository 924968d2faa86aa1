package variorum.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of small change that a reader may hide. Hidden changes stay in the data and are always counted. */
public enum Ignorable {
    CASE,
    PUNCTUATION,
    /** Typographic variants of quotation marks only, such as {@code "} against {@code “}. */
    QUOTES,
    SPACING;

    /**
     * Double quotation marks, then single ones and their substitutes; within each half they are variants of one
     * another.
     */
    private static final String QUOTE_MARKS = "\"“”„‟«»″＂'‘’‚‛‹›′＇`´";

    private static final int SINGLE_FROM = QUOTE_MARKS.indexOf('\'');

    /** The word for it on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind under which a hidden edit is counted: the first of {@code kinds}, in the order of declaration, that
     * hides it.
     */
    public static Optional<Ignorable> firstToHide(Set<Ignorable> kinds, Edit edit, String baseText, String otherText) {
        if (!kinds.isEmpty()) {
            for (Ignorable kind : values()) {
                if (kinds.contains(kind) && kind.hides(edit, baseText, otherText)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether this hides the edit.
     *
     * @param baseText the whole text that {@code edit.base()} points into
     * @param otherText the whole text that {@code edit.other()} points into
     */
    public boolean hides(Edit edit, String baseText, String otherText) {
        return switch (this) {
            case CASE -> edit.category() == Category.CASE;
            case PUNCTUATION -> edit.category() == Category.PUNCTUATION;
            case SPACING -> edit.category() == Category.WHITESPACE;
            case QUOTES ->
                edit.category() == Category.PUNCTUATION
                        && withPlainQuotes(edit.base().of(baseText))
                                .equals(withPlainQuotes(edit.other().of(otherText)));
        };
    }

    private static String withPlainQuotes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char mark : text.toCharArray()) {
            int at = QUOTE_MARKS.indexOf(mark);
            plain.append(at < 0 ? mark : at < SINGLE_FROM ? '"' : '\'');
        }
        return plain.toString();
    }
}
