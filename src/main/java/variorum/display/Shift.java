package variorum.display;

/**
 * Where a moved paragraph went: the same at both its ends.
 *
 * @param direction from where the base has it
 * @param paragraphs how many paragraphs that both versions have it went past, at least 1; split or merged ones count
 *     once, and furniture does not count
 */
public record Shift(Direction direction, int paragraphs) {

    /** Towards the beginning of the text, or towards its end. */
    public enum Direction {
        UP("\u2191"),
        DOWN("\u2193");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }
    }

    /** An arrow. */
    String sign() {
        return direction.sign;
    }
}
