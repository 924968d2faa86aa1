package variorum.read;

/** Where sentences end. */
final class Sentences {
    private static final String ENDS = ".!?…:;。！？：；．؟۔।॥።";
    private static final String CLOSERS = "\"'”’»›“‘)]}」』）】》〉*_";

    private Sentences() {}

    /**
     * Whether {@code [start, end)} ends with the mark of a finished sentence, maybe inside quotation marks or brackets.
     */
    static boolean endsIn(String text, int start, int end) {
        int last = end - 1;
        while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= start && ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
