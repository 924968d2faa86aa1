package variorum.progress;

/** A monitor that passes on to another one whatever it does not do otherwise. */
interface PassedOn extends Monitor {
    Monitor whole();

    @Override
    default boolean isCancelled() {
        return whole().isCancelled();
    }

    @Override
    default void report(String step, double share) {
        whole().report(step, share);
    }

    @Override
    default void advance(double share) {
        whole().advance(share);
    }

    @Override
    default int threads() {
        return whole().threads();
    }
}
