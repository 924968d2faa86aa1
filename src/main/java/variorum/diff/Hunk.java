package variorum.diff;

/**
 * A differing run: the items {@code [baseStart, baseEnd)} of the base became {@code [otherStart, otherEnd)} of the
 * other.
 */
public record Hunk(int baseStart, int baseEnd, int otherStart, int otherEnd) {
    public Hunk {
        boolean ordered = 0 <= baseStart && baseStart <= baseEnd && 0 <= otherStart && otherStart <= otherEnd;
        if (!ordered || (baseStart == baseEnd && otherStart == otherEnd)) {
            throw new IllegalArgumentException(
                    "no hunk: [" + baseStart + ", " + baseEnd + ") [" + otherStart + ", " + otherEnd + ")");
        }
    }

    public int baseLength() {
        return baseEnd - baseStart;
    }

    public int otherLength() {
        return otherEnd - otherStart;
    }

    public boolean isInsertion() {
        return baseStart == baseEnd;
    }

    public boolean isDeletion() {
        return otherStart == otherEnd;
    }

    Hunk shifted(int items) {
        return new Hunk(baseStart + items, baseEnd + items, otherStart + items, otherEnd + items);
    }

    /** The hunk without the items that both of its sides begin or end with. */
    public Hunk trimmed(int[] base, int[] other) {
        return asWindow().trimmed(base, other).asHunk();
    }

    Window asWindow() {
        return new Window(baseStart, baseEnd, otherStart, otherEnd);
    }

    /** Whether nothing lies between the end of this and the start of {@code later}. */
    boolean touches(Hunk later) {
        return baseEnd == later.baseStart && otherEnd == later.otherStart;
    }

    /** One hunk from the start of this to the end of {@code later}. */
    public Hunk through(Hunk later) {
        return new Hunk(baseStart, later.baseEnd, otherStart, later.otherEnd);
    }
}
