package variorum.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of emphasis in Markdown: asterisks, underscores and tildes that stand round words. */
final class MarkdownEmphasis {
    private static final Pattern MARKS = Pattern.compile("\\*+|_+|~~");

    /** Marks nest a few deep; farther back none is looked for. */
    private static final int MOST_OPEN = 50;

    private MarkdownEmphasis() {}

    /** A run of marks, as much of it as is not matched yet. */
    private static final class Run {
        final int start;
        final int end;
        int from;
        int to;

        Run(int start, int end) {
            this.start = start;
            this.end = end;
            from = start;
            to = end;
        }

        int left() {
            return to - from;
        }
    }

    /** Marks that open are matched with the next ones that close; what finds no other stays. */
    static String without(String text) {
        List<Run> all = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        Matcher matcher = MARKS.matcher(text);
        while (matcher.find()) {
            Run run = new Run(matcher.start(), matcher.end());
            all.add(run);
            if (closes(text, run)) {
                close(text, open, run);
            }
            if (run.left() > 0 && opens(text, run)) {
                open.add(run);
            }
        }
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (Run run : all) {
            rest.append(text, copied, run.start).append(text, run.from, run.to);
            copied = run.end;
        }
        return rest.append(text, copied, text.length()).toString();
    }

    private static void close(String text, List<Run> open, Run closing) {
        for (int at = open.size() - 1; at >= Math.max(0, open.size() - MOST_OPEN) && closing.left() > 0; at--) {
            Run opening = open.get(at);
            if (text.charAt(opening.start) == text.charAt(closing.start)) {
                int matched = Math.min(opening.left(), closing.left());
                opening.to -= matched;
                closing.from += matched;
                open.subList(opening.left() == 0 ? at : at + 1, open.size()).clear();
            }
        }
    }

    private static boolean opens(String text, Run run) {
        return isBeforeWord(text, run)
                && (text.charAt(run.start) != '_' || !isAfterWord(text, run) || isAfterSign(text, run));
    }

    private static boolean closes(String text, Run run) {
        return isAfterWord(text, run)
                && (text.charAt(run.start) != '_' || !isBeforeWord(text, run) || isBeforeSign(text, run));
    }

    /**
     * What begins or ends an emphasis has a sign on its inner side; a sign is enough where the outer side is no letter.
     */
    private static boolean isBeforeWord(String text, Run run) {
        char after = at(text, run.end);
        return !Character.isWhitespace(after)
                && (Character.isLetterOrDigit(after) || !Character.isLetterOrDigit(at(text, run.start - 1)));
    }

    private static boolean isAfterWord(String text, Run run) {
        char before = at(text, run.start - 1);
        return !Character.isWhitespace(before)
                && (Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(at(text, run.end)));
    }

    private static boolean isAfterSign(String text, Run run) {
        return !Character.isLetterOrDigit(at(text, run.start - 1));
    }

    private static boolean isBeforeSign(String text, Run run) {
        return !Character.isLetterOrDigit(at(text, run.end));
    }

    /** A blank beyond either end. */
    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
