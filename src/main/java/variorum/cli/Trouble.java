package variorum.cli;

/** The reason why a command cannot do what it was asked; the message is one plain sentence for the user. */
final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
