package variorum.text;

/** Web addresses, which are words to a reader whatever marks they hold. */
final class WebAddress {
    private static final String[] STARTS = {"https://", "http://", "www."};
    private static final String TRAILING = ".,;:!?)]}'\"’”»";

    private WebAddress() {}

    static boolean startsAt(String text, int at, int end) {
        char first = text.charAt(at);
        if (first != 'h' && first != 'w') {
            return false;
        }
        for (String start : STARTS) {
            if (text.startsWith(start, at) && at + start.length() < end) {
                return Characters.isWordPart(text.codePointAt(at + start.length()));
            }
        }
        return false;
    }

    /** Where the address ends: before a blank, without the marks that belong to the sentence round it. */
    static int end(String text, int at, int end) {
        int stop = at;
        while (stop < end && !Characters.isBlank(text.charAt(stop)) && "<>\"”»".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (TRAILING.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }
}
