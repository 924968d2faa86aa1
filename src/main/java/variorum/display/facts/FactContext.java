package variorum.display.facts;

import variorum.display.Unseen;
import variorum.model.Span;
import variorum.model.Version;

/** Where the words of a fact stand: their paragraph, and what stands round them. */
final class FactContext {
    private static final String CUT_BEFORE = "… ";
    private static final String CUT_AFTER = " …";

    /** How many characters say on both sides that something was cut. */
    static final int CUTS = CUT_BEFORE.length() + CUT_AFTER.length();

    private final String text;
    private final Span paragraph;
    private final Span words;

    private FactContext(String text, Span paragraph, Span words) {
        this.text = text;
        this.paragraph = paragraph;
        this.words = words;
    }

    static FactContext of(Span words, Version version) {
        Span paragraph =
                version.paragraphs().get(version.paragraphAt(words.start())).span();
        return new FactContext(version.text(), paragraph.contains(words) ? paragraph : words, words);
    }

    /** Whole words before those of the fact, on one line, that take about so many characters. */
    String before(int characters) {
        int start = words.start();
        for (int room = characters; room > 0 && start > paragraph.start(); room -= isOneBlank(start) ? 0 : 1) {
            start--;
        }
        if (start > paragraph.start()) {
            while (start < words.start() && !Character.isWhitespace(text.charAt(start - 1))) {
                start++;
            }
        }
        return (start > paragraph.start() ? CUT_BEFORE : "") + oneLine(text.substring(start, words.start()));
    }

    /** Whether that character and the next are shown as one blank. */
    private boolean isOneBlank(int at) {
        return at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    /** The same after them. */
    String after(int characters) {
        int end = paragraph.end();
        if (end - words.end() > characters) {
            end = words.end() + characters;
            while (end > words.end() && !Character.isWhitespace(text.charAt(end))) {
                end--;
            }
        }
        return oneLine(text.substring(words.end(), end)) + (end < paragraph.end() ? CUT_AFTER : "");
    }

    /** The words themselves, on one line. */
    String words() {
        return oneLine(words.of(text));
    }

    /** With one blank for each run of blanks and control characters. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isGap = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isBlank = unit == ' ' || Character.isISOControl(unit);
            if (!isBlank || !isGap) {
                line.append(isBlank ? ' ' : unit);
            }
            isGap = isBlank;
        }
        return Unseen.shown(line.toString());
    }
}
