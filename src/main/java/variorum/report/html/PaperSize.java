package variorum.report.html;

import java.util.List;
import java.util.Optional;

/** The paper on which many versions have room side by side, lying on its side. */
public final class PaperSize {
    /** A sheet in millimetres. */
    private record Sheet(int wide, int high) {}

    /** From A3 to A0. */
    private static final List<Sheet> LARGER =
            List.of(new Sheet(420, 297), new Sheet(594, 420), new Sheet(841, 594), new Sheet(1189, 841));

    /** As many as have room on the paper that everyone has. */
    private static final int MOST_ON_USUAL_PAPER = 6;

    /** In millimetres; in the type of such pages a long word fits beside its number. */
    private static final int LEAST_COLUMN = 42;

    /** At both sides together, in millimetres. */
    private static final int MARGINS = 24;

    private PaperSize() {}

    /** The size in the words of a style sheet; empty where A4 or Letter is large enough. */
    public static Optional<String> largerFor(int versions) {
        if (versions <= MOST_ON_USUAL_PAPER) {
            return Optional.empty();
        }
        Sheet largest = LARGER.get(LARGER.size() - 1);
        Sheet sheet = LARGER.stream()
                .filter(each -> each.wide() - MARGINS >= versions * LEAST_COLUMN)
                .findFirst()
                .orElse(largest);
        return Optional.of(sheet.wide() + "mm " + sheet.high() + "mm");
    }
}
