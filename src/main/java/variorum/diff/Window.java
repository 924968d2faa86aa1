package variorum.diff;

/**
 * The part of two sequences that is being compared: {@code [baseStart, baseEnd)} with {@code [otherStart, otherEnd)}.
 */
record Window(int baseStart, int baseEnd, int otherStart, int otherEnd) {
    boolean isEmpty() {
        return baseStart == baseEnd && otherStart == otherEnd;
    }

    boolean isOneSided() {
        return baseStart == baseEnd || otherStart == otherEnd;
    }

    /** How many pairs of items there are. */
    long cells() {
        return (long) (baseEnd - baseStart) * (otherEnd - otherStart);
    }

    Window shifted(int inBase, int inOther) {
        return new Window(baseStart + inBase, baseEnd + inBase, otherStart + inOther, otherEnd + inOther);
    }

    int size() {
        return baseEnd - baseStart + otherEnd - otherStart;
    }

    Hunk asHunk() {
        return new Hunk(baseStart, baseEnd, otherStart, otherEnd);
    }

    /** Without the items that both sides begin and end with. */
    Window trimmed(int[] base, int[] other) {
        int b = baseStart;
        int o = otherStart;
        while (b < baseEnd && o < otherEnd && base[b] == other[o]) {
            b++;
            o++;
        }
        int bEnd = baseEnd;
        int oEnd = otherEnd;
        while (bEnd > b && oEnd > o && base[bEnd - 1] == other[oEnd - 1]) {
            bEnd--;
            oEnd--;
        }
        return new Window(b, bEnd, o, oEnd);
    }
}
