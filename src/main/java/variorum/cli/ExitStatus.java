package variorum.cli;

/** What a command tells the shell, as {@code diff} does. */
public final class ExitStatus {
    /** Nothing changed, or nothing but what is ignored. */
    public static final int SAME = 0;

    public static final int DIFFERENT = 1;
    public static final int TROUBLE = 2;

    private ExitStatus() {}
}
