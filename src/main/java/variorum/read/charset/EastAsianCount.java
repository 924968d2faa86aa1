package variorum.read.charset;

import variorum.read.charset.EastAsianTable.Use;

/**
 * Counts what a text consists of when its bytes are read by one table: the characters beyond ASCII; the stretches that
 * they form; those of a frequent use; and the kana among these, which only Japanese has.
 */
final class EastAsianCount {
    /** What {@link #before} holds after a character beyond ASCII. */
    private static final int WIDE = -1;

    private final EastAsianTable table;
    private final byte[] bytes;
    private int wide;
    private int runs;
    private int frequent;
    private int kana;

    /** The ASCII character before the present one. */
    private int before = ' ';

    private EastAsianCount(EastAsianTable table, byte[] bytes) {
        this.table = table;
        this.bytes = bytes;
    }

    static EastAsianCount of(EastAsianTable table, byte[] bytes) {
        EastAsianCount count = new EastAsianCount(table, bytes);
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                count.before = bytes[at];
                at++;
            } else {
                at = count.addWide(at);
            }
        }
        return count;
    }

    /** Gives where the next character begins. */
    private int addWide(int at) {
        int lead = bytes[at] & 0xFF;
        int trail = byteAt(at + 1) & 0xFF;
        int length = table.length(lead, trail);
        Use use = length == 2 && !isInAsciiWord(byteAt(at + length)) ? table.use(lead, trail) : Use.RARE;
        wide++;
        runs += before == WIDE ? 0 : 1;
        frequent += use == Use.RARE ? 0 : 1;
        kana += use == Use.KANA ? 1 : 0;
        before = WIDE;
        return at + length;
    }

    private int byteAt(int at) {
        return at < bytes.length ? bytes[at] : ' ';
    }

    /** Whether the character stands alone beside ASCII letters, as an accented letter of a Western text does. */
    private boolean isInAsciiWord(int after) {
        return before != WIDE && after >= 0 && (Character.isLetter(before) || Character.isLetter(after));
    }

    int wide() {
        return wide;
    }

    double frequentShare() {
        return wide == 0 ? 0 : (double) frequent / wide;
    }

    double kanaShare() {
        return wide == 0 ? 0 : (double) kana / wide;
    }

    /** Characters in a stretch, on average. */
    double runLength() {
        return runs == 0 ? 0 : (double) wide / runs;
    }
}
