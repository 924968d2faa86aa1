package variorum.read.document;

import java.util.regex.Pattern;

/** A line of a running head or foot, which is the same on every page but for the page's number. */
public final class RunningLine {
    /** Stands in the text for a number that goes with the pages; no file can hold it. */
    public static final String PAGE_NUMBER = "\uFFFF";

    private static final String WORD = "(?:p|pp|pg|page|seite|s|sida|side|sivu|pagina|página|pág|pag|str|strana|strona"
            + "|страница|стр|с|oldal|sayfa|第)\\.?\\h?";
    private static final String OF_ALL = "(?:(?:\\h?/\\h?|\\h?\\p{L}{1,4}\\h?)" + PAGE_NUMBER + ")?";

    /** Good: all of {@code "- 7 -"} and {@code "Page 7 of 9"}, and only the number of {@code "The Harbour Post 7"}. */
    private static final Pattern NUMBER = Pattern.compile(
            "[^\\p{L}\\d\\t.]{0,2}(?:(?<!\\p{L})" + WORD + ")?[^\\p{L}\\d\\t]{0,2}" + PAGE_NUMBER + OF_ALL
                    + "(?:頁|页|ページ)?[^\\p{L}\\d\\t]{0,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BLANKS_ROUND_TAB = Pattern.compile("\\h*\\t\\h*");

    private RunningLine() {}

    /**
     * What it says on every page.
     *
     * @param line with {@link #PAGE_NUMBER} where numbers of pages stand
     */
    public static String withoutPageNumber(String line) {
        if (!line.contains(PAGE_NUMBER)) {
            return line;
        }
        String rest = NUMBER.matcher(line.strip()).replaceAll(" ");
        return BLANKS_ROUND_TAB.matcher(rest.strip()).replaceAll("\t").replaceAll(" {2,}", " ");
    }
}
