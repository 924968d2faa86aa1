package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of dots that lead the eye from an entry to its page or price. */
final class Leaders {
    private static final Pattern LEADER = Pattern.compile("\\s*(?:\\.{6,}|…{2,})\\s*");

    /** Fewer say that something is left out. */
    private static final int LEAST_DOTS = 6;

    private static final String TAB = "\t";

    private Leaders() {}

    /** Whether such dots are in it, be it a word of dots alone or dots right behind one. */
    static boolean areIn(String text) {
        return text.contains("......") || text.contains("……");
    }

    /** The line with a tab for each leader. */
    static String asTabs(String line) {
        return areIn(line) ? LEADER.matcher(line).replaceAll(TAB).strip() : line;
    }

    /** The glyphs without the spaces that many programs draw between the dots. */
    static List<Glyph> together(List<Glyph> row) {
        List<Glyph> together = new ArrayList<>(row.size());
        int at = 0;
        while (at < row.size()) {
            int end = isDot(row.get(at)) ? dotsEnd(row, at) : at + 1;
            List<Glyph> run = row.subList(at, end);
            if (run.stream().filter(Leaders::isDot).count() < LEAST_DOTS) {
                together.addAll(run);
            } else {
                run.stream().filter(Leaders::isDot).forEach(together::add);
            }
            at = end;
        }
        return together;
    }

    /** Where the dots end that begin there, and go on behind spaces. */
    private static int dotsEnd(List<Glyph> row, int from) {
        int end = from;
        for (int at = from;
                at < row.size() && (isDot(row.get(at)) || row.get(at).isSpace());
                at++) {
            end = isDot(row.get(at)) ? at + 1 : end;
        }
        return end;
    }

    private static boolean isDot(Glyph glyph) {
        return glyph.text().equals(".");
    }

    static boolean areDots(Glyph one, Glyph next) {
        return isDot(one) && isDot(next);
    }
}
