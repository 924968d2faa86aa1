package variorum.progress;

/** Part of a step of long work. */
record Part(Monitor whole, double from, double to) implements PassedOn {
    @Override
    public void report(String step, double share) {
        whole.report(step, from + share * (to - from));
    }

    @Override
    public void advance(double share) {
        whole.advance(from + share * (to - from));
    }
}
