package variorum.bench;

/** Returns at once: what it takes to start Java. */
public final class NothingDone {
    private NothingDone() {}

    public static void main(String[] arguments) {}
}
