package variorum.read.office;

import java.util.Map;

/** Signs that stand in a document as a place in a font of symbols. */
final class WordSymbols {
    /** By their place in the font "Symbol", from that of the key on. */
    private static final Map<Integer, String> SYMBOL = Map.of(
            0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
            0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ",
            0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…");

    /** What Word makes of {@code -->}, {@code :-)} and the like as they are typed. */
    private static final Map<Integer, String> WINGDINGS = Map.of(0x4A, "☺😐☹", 0xDF, "←→", 0xE7, "⇐⇒", 0xF3, "⇔");

    /** Where Word puts the places of these fonts among the characters. */
    private static final int FIRST_PLACE = 0xF000;

    private static final int PLACES = 0x100;

    private WordSymbols() {}

    /**
     * The sign; where the font alone shows which, the private character that Word has for it.
     *
     * @param code of the sign, in four hexadecimal digits
     */
    static String sign(String font, String code) {
        if (!code.matches("\\p{XDigit}{4}")) {
            return "";
        }
        int number = Integer.parseInt(code, 16);
        int place = number >= FIRST_PLACE && number < FIRST_PLACE + PLACES ? number - FIRST_PLACE : number;
        for (Map.Entry<Integer, String> signs : known(font).entrySet()) {
            int index = place - signs.getKey();
            int[] row = signs.getValue().codePoints().toArray();
            if (index >= 0 && index < row.length) {
                return Character.toString(row[index]);
            }
        }
        return Character.toString(number);
    }

    private static Map<Integer, String> known(String font) {
        return switch (font) {
            case "Symbol" -> SYMBOL;
            case "Wingdings" -> WINGDINGS;
            default -> Map.of();
        };
    }
}
