package variorum.read.charset;

/** The control characters that no text has. */
public final class Controls {
    /** Text from a terminal or an old printer may have a few; data has many. */
    private static final int FEW = 2;

    private static final double MOST_IN_TEXT = 0.02;
    private static final char ESCAPE = 0x1B;
    private static final char END_OF_DOS_FILE = 0x1A;

    private Controls() {}

    public static boolean in(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && isControl((char) one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} is data that only was decoded as if it were text. */
    static boolean makeBinary(String text) {
        int controls = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == 0) {
                return true;
            }
            controls += isControl(one) ? 1 : 0;
        }
        return controls > FEW + MOST_IN_TEXT * text.length();
    }

    static boolean isControl(char one) {
        return one < ' ' && (one < '\t' || one > '\r') && one != ESCAPE && one != END_OF_DOS_FILE;
    }
}
