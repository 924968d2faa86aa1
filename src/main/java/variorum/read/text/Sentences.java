package variorum.read.text;

import variorum.read.document.Blanks;

/** Where sentences end. */
public final class Sentences {
    private static final String FULL_STOPS = ".!?…。！？．؟۔।॥።";
    private static final String HALF_STOPS = ":;：；";
    private static final String CLOSERS = "\"'”’»›“‘)]}」』）】》〉*_";

    /** Magazines set one at the end of a piece. */
    private static final String END_MARKS = "♦◆■▪●□";

    private static final int LONGEST_NOTE_MARK = 20;

    private Sentences() {}

    /** Whether {@code text} ends with a full stop or its like, maybe inside quotation marks or brackets. */
    public static boolean endsIn(String text) {
        return endsWith(FULL_STOPS, text, 0, text.length());
    }

    /** Whether {@code [start, end)} ends as a paragraph does: with a full stop, or with a colon before a list. */
    static boolean endsParagraph(String text, int start, int end) {
        return endsWith(FULL_STOPS, text, start, end) || endsWith(HALF_STOPS, text, start, end);
    }

    private static boolean endsWith(String marks, String text, int start, int end) {
        int last = beforeNotes(text, start, end) - 1;
        while (last > start && mayFollow(text.charAt(last))) {
            last--;
        }
        return last >= start && marks.indexOf(text.charAt(last)) >= 0;
    }

    /** Where the text ends without marks of notes behind it: {@code "It burned down.[3][citation needed]"}. */
    private static int beforeNotes(String text, int start, int end) {
        int to = end;
        while (to > start && text.charAt(to - 1) == ']') {
            int open = text.lastIndexOf('[', to - 1);
            if (open <= start || to - open > LONGEST_NOTE_MARK) {
                return to;
            }
            to = open;
        }
        return to;
    }

    /** Whether it may stand after the full stop: good {@code "Non. »"} with its blank, bad {@code "Non. a"}. */
    private static boolean mayFollow(char unit) {
        return CLOSERS.indexOf(unit) >= 0 || END_MARKS.indexOf(unit) >= 0 || Blanks.isBlank(unit);
    }
}
