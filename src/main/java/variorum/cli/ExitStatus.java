package variorum.cli;

/** The exit status of a command, as for {@code diff}. */
public final class ExitStatus {
    /** The versions are the same, or differ only in what is ignored. */
    public static final int SAME = 0;

    public static final int DIFFERENT = 1;
    public static final int TROUBLE = 2;

    private ExitStatus() {}
}
