package variorum.progress;

/**
 * Work that shall not take all processors.
 *
 * @param most the number of threads, from 1
 */
record FewerThreads(Monitor whole, int most) implements PassedOn {
    @Override
    public int threads() {
        return Math.min(most, whole.threads());
    }
}
