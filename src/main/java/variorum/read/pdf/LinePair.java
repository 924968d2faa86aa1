package variorum.read.pdf;

/** A line and the next one of its column. */
record LinePair(Line before, Line after) {
    /** Middles of lines so near to one another, in sizes, stand below one another. */
    private static final double CENTRED = 0.6;

    /** From baseline to baseline. */
    double step() {
        return after.baseline() - before.baseline();
    }

    boolean isOfOneSize() {
        return before.type().isSizeOf(after.type());
    }

    /** Whether only one of the two is bold throughout. */
    boolean changesWeight() {
        return before.all(Type::bold) != after.all(Type::bold);
    }

    /** Whether both are set about the same middle. */
    boolean isCentred() {
        return Math.abs(before.box().middle() - after.box().middle())
                < CENTRED * after.type().size();
    }
}
