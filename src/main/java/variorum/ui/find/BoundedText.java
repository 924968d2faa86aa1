package variorum.ui.find;

import variorum.progress.Monitor;

/**
 * A text of which only a limited number of characters can be read. A regular expression may try every way to divide a
 * text, which can take for ever; {@link java.util.regex} offers no other way to stop it.
 */
final class BoundedText implements CharSequence {
    /** A power of two minus one: the monitor is checked once in that many reads. */
    private static final int BETWEEN_CHECKS = 0xfff;

    private final CharSequence text;
    private final Looks looks;

    BoundedText(CharSequence text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    /** How many reads are left, shared by all texts of one search. */
    static final class Looks {
        private final Monitor monitor;
        private long left;

        Looks(long most, Monitor monitor) {
            this.left = most;
            this.monitor = monitor;
        }

        private void use() {
            left--;
            if (left < 0) {
                throw new TooManyLooksException();
            }
            if ((left & BETWEEN_CHECKS) == 0) {
                monitor.check();
            }
        }
    }

    /** The search takes longer than a reader would wait. */
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooManyLooksException() {
            super("the search looked at the text too often");
        }
    }

    @Override
    public char charAt(int index) {
        looks.use();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public BoundedText subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
