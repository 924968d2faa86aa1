package variorum.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The months of the year, as eight languages spell them, in full and cut short. */
final class Months {
    private static final String[] IN_ORDER = """
            january jan januar jänner janvier janv enero ene gennaio gen janeiro januari янв января
            february feb februar février févr febrero febbraio fevereiro fev februari фев февраля
            march mar märz mär mars marzo março maart mrt марта
            april apr avril avr abril abr aprile апр апреля
            may mai mayo maggio maio mei мая
            june jun juni juin junio giugno giu junho июня
            july jul juli juillet juil julio luglio lug julho июля
            august aug août agosto augustus авг августа
            september sept sep septembre septiembre settembre setembro сент сентября
            october oct oktober okt octobre octubre ottobre ott outubro окт октября
            november nov novembre noviembre novembro ноя ноября
            december dec dezember dez décembre déc diciembre dic dicembre dezembro дек декабря
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
