package variorum.progress;

/**
 * Work that shall not take all processors.
 *
 * @param most the number of threads, from 1
 */
record FewerThreads(Monitor whole, int most) implements Monitor {
    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public void report(String step, double share) {
        whole.report(step, share);
    }

    @Override
    public void advance(double share) {
        whole.advance(share);
    }

    @Override
    public int threads() {
        return Math.min(most, whole.threads());
    }
}
