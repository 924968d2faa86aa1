package variorum.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The words of a paragraph of Markdown as a reader of the page sees them: without the marks of emphasis and code, with
 * the text of links but not their addresses, and without pictures.
 */
final class MarkdownInline {
    // All lengths are limited, so that marks that find no others cost no more than the length of the text.

    /** A sign that its backslash takes the meaning from, or code: whichever comes first has the other in it. */
    private static final Pattern LITERAL = Pattern.compile(
            "\\\\(?<sign>[!-/:-@\\[-`{-~])|(?<!`)(?<mark>`+)(?!`)(?<code>.{1,9999}?)(?<!`)\\k<mark>(?!`)",
            Pattern.DOTALL);

    /** The address in brackets, with a title or without, or the name of one that is given elsewhere. */
    private static final String TARGET = "(?:\\([^()\\s]{0,2000}(?:\\([^()]{0,999}\\)[^()\\s]{0,999}){0,8}"
            + "(?:\\s{1,9}[\"'(][^\\n]{0,300}?[\"')])?\\s{0,9}\\)|\\[[^\\]]{0,999}\\])";

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]{0,999}\\]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,9999})\\]" + TARGET);
    private static final Pattern BARE_LINK =
            Pattern.compile("<((?:[a-z][a-z0-9+.-]{1,30}:|[^\\s<>@]{1,99}@)[^\\s<>]{0,2000})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--[^<]{0,999}?-->");
    private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{1,30});");

    /** Stand for signs that are no marks, until all marks are gone: a private character each. */
    private static final char FIRST_KEPT = '\uE000';

    private static final char LAST_KEPT = '\uF8FF';

    private final List<String> kept = new ArrayList<>();

    private MarkdownInline() {}

    static String shown(String written) {
        return new MarkdownInline().withoutMarks(written);
    }

    private String withoutMarks(String written) {
        if (written.chars().anyMatch(unit -> unit >= FIRST_KEPT && unit <= LAST_KEPT)) {
            return written;
        }
        Matcher literal = LITERAL.matcher(written);
        String text = literal.replaceAll(found ->
                keep(literal.group("sign") == null ? trimmedCode(literal.group("code")) : literal.group("sign")));
        text = PICTURE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
        text = BARE_LINK.matcher(text).replaceAll(link -> keep(link.group(1)));
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(entity -> keep(Parser.unescapeEntities(entity.group(), false)));
        return restored(MarkdownEmphasis.without(text));
    }

    /** One blank on either side is there for the marks. */
    private static String trimmedCode(String code) {
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private String keep(String literal) {
        if (FIRST_KEPT + kept.size() > LAST_KEPT) {
            return Matcher.quoteReplacement(literal);
        }
        kept.add(restored(literal));
        return String.valueOf((char) (FIRST_KEPT + kept.size() - 1));
    }

    private String restored(String text) {
        StringBuilder restored = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            restored.append(unit >= FIRST_KEPT && unit <= LAST_KEPT ? kept.get(unit - FIRST_KEPT) : unit);
        }
        return restored.toString();
    }
}
