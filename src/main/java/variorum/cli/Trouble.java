package variorum.cli;

/** What keeps a command from doing what it was asked; the message is one plain sentence for the person who asked. */
final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
