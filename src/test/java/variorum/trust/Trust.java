package variorum.trust;

/** How much is tried: a sample, or with {@code -Dtrust=whole} all. */
final class Trust {
    private Trust() {}

    static boolean isWhole() {
        return "whole".equals(System.getProperty("trust"));
    }
}
