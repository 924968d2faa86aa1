package variorum.read;

import variorum.read.EastAsianTable.Use;

/**
 * How many characters of more than one byte a text has when it is read by one table, and of which use. A frequent one
 * that stands alone between ASCII characters does not count as such: that is how one accented letter of a Western text
 * looks.
 */
record EastAsianCount(int wide, int frequent, int kana) {
    static EastAsianCount of(EastAsianTable table, byte[] bytes) {
        int wide = 0;
        int frequent = 0;
        int kana = 0;
        boolean afterWide = false;
        for (int at = 0; at < bytes.length; ) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                afterWide = false;
                at++;
                continue;
            }
            int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
            int length = table.length(lead, trail);
            boolean beforeWide = at + length < bytes.length && bytes[at + length] < 0;
            Use use = length == 2 ? table.use(lead, trail) : Use.RARE;
            wide++;
            if (use != Use.RARE && (afterWide || beforeWide)) {
                frequent++;
                kana += use == Use.KANA ? 1 : 0;
            }
            afterWide = true;
            at += length;
        }
        return new EastAsianCount(wide, frequent, kana);
    }

    double frequentShare() {
        return wide == 0 ? 0 : (double) frequent / wide;
    }

    double kanaShare() {
        return wide == 0 ? 0 : (double) kana / wide;
    }
}
