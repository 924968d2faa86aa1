package variorum.read.charset;

import java.util.List;

/**
 * Where the encodings of East Asia keep their characters. A character takes two bytes but for ASCII, the half-width
 * katakana of Shift_JIS, and a few long forms. "Frequent" are the characters that real text is made of: the first of
 * the two levels of ideographs, the Hangul syllables, punctuation.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#indexes">Encoding, the indexes</a>
 */
enum EastAsianTable {
    /** Korean before Chinese: the Hangul syllables lie where GB 2312 has its frequent ideographs. */
    EUC_KR("EUC-KR", "x-windows-949") {
        @Override
        Use use(int lead, int trail) {
            return trail >= 0xA1 && (within(lead, 0xB0, 0xC8) || isPunctuation(lead)) ? Use.FREQUENT : Use.RARE;
        }
    },
    EUC_JP("EUC-JP", "EUC-JP") {
        @Override
        Use use(int lead, int trail) {
            if (within(lead, 0xA4, 0xA5)) {
                return Use.KANA;
            }
            return within(lead, 0xB0, 0xCF) || isPunctuation(lead) ? Use.FREQUENT : Use.RARE;
        }

        @Override
        int length(int lead, int trail) {
            return lead == 0x8F ? 3 : super.length(lead, trail);
        }
    },
    SHIFT_JIS("Shift_JIS", "windows-31j") {
        @Override
        Use use(int lead, int trail) {
            int both = lead << 8 | trail;
            if (within(both, 0x829F, 0x82F1) || within(both, 0x8340, 0x8396)) {
                return Use.KANA;
            }
            return within(both, 0x889F, 0x9872) || within(both, 0x8140, 0x829A) ? Use.FREQUENT : Use.RARE;
        }

        @Override
        int length(int lead, int trail) {
            return within(lead, 0xA0, 0xDF) ? 1 : 2;
        }
    },
    GB18030("GB18030", "GB18030") {
        @Override
        Use use(int lead, int trail) {
            return trail >= 0xA1 && (within(lead, 0xB0, 0xD7) || isPunctuation(lead)) ? Use.FREQUENT : Use.RARE;
        }

        @Override
        int length(int lead, int trail) {
            return within(trail, 0x30, 0x39) ? 4 : 2;
        }
    },
    /**
     * After GB 18030: a text with second bytes of its range alone is not likely Big5, which has the lower half as well.
     */
    BIG5("Big5", "Big5-HKSCS") {
        @Override
        Use use(int lead, int trail) {
            return within(lead, 0xA1, 0xC6) ? Use.FREQUENT : Use.RARE;
        }
    };

    /** What a place of the table means for the guess; without kana no text is Japanese. */
    enum Use {
        FREQUENT,
        KANA,
        RARE
    }

    private final String standard;
    private final String windows;

    /** @param windows the wider encoding that Windows writes under the same name, where there is one */
    EastAsianTable(String standard, String windows) {
        this.standard = standard;
        this.windows = windows;
    }

    /** The names of the encodings to try, in this order. */
    List<String> charsets() {
        return List.of(standard, windows);
    }

    boolean isJapanese() {
        return this == EUC_JP || this == SHIFT_JIS;
    }

    abstract Use use(int lead, int trail);

    /** How many bytes the character takes that begins with these two. */
    int length(int lead, int trail) {
        return 2;
    }

    private static boolean isPunctuation(int lead) {
        return lead == 0xA1 || lead == 0xA3;
    }

    private static boolean within(int value, int first, int last) {
        return first <= value && value <= last;
    }
}
