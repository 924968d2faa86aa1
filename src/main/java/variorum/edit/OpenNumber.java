package variorum.edit;

import java.math.BigDecimal;

/**
 * A number that the next word may go on with: {@code two}, {@code two hundred}, {@code two hundred and five}.
 *
 * @param whole what no later word multiplies
 * @param group what {@code thousand} would multiply
 * @param room a smaller word can be added; 0 where none can
 */
record OpenNumber(BigDecimal whole, BigDecimal group, int room) {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int TWENTY = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static OpenNumber ofFigures(BigDecimal value) {
        return new OpenNumber(BigDecimal.ZERO, value, 0);
    }

    static OpenNumber ofWord(int value) {
        return new OpenNumber(BigDecimal.ZERO, BigDecimal.valueOf(value), roomAfter(value));
    }

    /** After {@code twenty} there may be a {@code five}. */
    private static int roomAfter(int value) {
        return value >= TWENTY ? 10 : 0;
    }

    boolean takes(int value) {
        return value < room;
    }

    OpenNumber plus(int value) {
        BigDecimal added = BigDecimal.valueOf(value);
        return room == THOUSAND
                ? new OpenNumber(whole.add(group), added, roomAfter(value))
                : new OpenNumber(whole, group.add(added), room == HUNDRED ? roomAfter(value) : 0);
    }

    OpenNumber withZeros(int zeros) {
        return new OpenNumber(whole, group.scaleByPowerOfTen(zeros), zeros == 2 ? HUNDRED : THOUSAND);
    }

    OpenNumber times(int value) {
        return new OpenNumber(whole, group.multiply(BigDecimal.valueOf(value)), 0);
    }

    /** {@code two and a half}, which {@code million} may follow. */
    OpenNumber andAHalf() {
        return new OpenNumber(whole, group.add(HALF), 0);
    }

    /** In figures. */
    String written() {
        BigDecimal value = whole.add(group);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
