package variorum.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The months of the year, as fourteen languages spell them, in full and cut short. */
final class Months {
    private static final String[] IN_ORDER = """
            january jan januar jänner janvier janv enero ene gennaio gen janeiro januari янв января stycznia ledna січня ιανουαρίου ocak
            february feb februar février févr febrero febbraio fevereiro fev februari фев февраля lutego února лютого φεβρουαρίου şubat
            march mar märz mär mars marzo março maart mrt марта marts marca března березня μαρτίου mart
            april apr avril avr abril abr aprile апр апреля kwietnia dubna квітня απριλίου nisan
            may mai mayo maggio maio mei мая maj maja května травня mayis
            june jun juni juin junio giugno giu junho июня czerwca června червня ιουνίου haziran
            july jul juli juillet juil julio luglio lug julho июля lipca července липня ιουλίου temmuz
            august aug août agosto augustus авг августа augusti sierpnia srpna серпня αυγούστου ağustos
            september sept sep septembre septiembre settembre setembro сент сентября września září вересня σεπτεμβρίου eylül
            october oct oktober okt octobre octubre ottobre ott outubro окт октября października října жовтня οκτωβρίου ekim
            november nov novembre noviembre novembro ноя ноября listopada listopadu листопада νοεμβρίου kasim
            december dec dezember dez décembre déc diciembre dic dicembre dezembro дек декабря desember grudnia prosince грудня δεκεμβρίου aralik
            """.split("\n");

    private static final int LETTERS = 3;

    private static final Map<String, Integer> BY_NAME = byName();

    /** Any of the names, for patterns over folded text. */
    static final String NAME = "(?:" + String.join("|", BY_NAME.keySet()) + ")(?!\\p{L})";

    private Months() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> byName = new HashMap<>();
        for (int month = 0; month < IN_ORDER.length; month++) {
            for (String name : IN_ORDER[month].split(" ")) {
                byName.put(name, month + 1);
            }
        }
        return byName;
    }

    /** Whether a word in {@code [from, to)} is one of the names, written large or small. */
    static boolean standIn(String text, int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int at = from; at <= to; at++) {
            if (at < to && Character.isLetter(text.charAt(at))) {
                word.append(Character.toLowerCase(Character.toUpperCase(text.charAt(at))));
            } else if (!word.isEmpty()) {
                if (BY_NAME.containsKey(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
        }
        return false;
    }

    /** Its number in the year, beginning with 1; empty for any other word. */
    static OptionalInt number(String folded) {
        Integer month = BY_NAME.get(folded);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** One name for each month, whatever its language and length: {@code mar}. */
    static Optional<String> usual(String folded) {
        OptionalInt month = number(folded);
        return month.isEmpty() ? Optional.empty() : Optional.of(usual(month.getAsInt()));
    }

    /** @param month beginning with 1 */
    static String usual(int month) {
        return IN_ORDER[month - 1].substring(0, LETTERS);
    }
}
