package variorum.ui.dock;

/** Makes texts shorter for a line of a list. */
final class Shortening {
    private Shortening() {}

    /** At most about that long, with the beginning and the end. */
    static String inTheMiddle(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int half = most / 2;
        int end = Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half;
        int from = text.length() - half;
        int start = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        return text.substring(0, end) + "\u2026" + text.substring(start);
    }
}
