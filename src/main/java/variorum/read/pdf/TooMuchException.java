package variorum.read.pdf;

/**
 * Says that a file is over a limit. It is unchecked, for PDFBox swallows an {@link java.io.IOException} from within a
 * drawing that is used on a page.
 */
final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason as a clause, such as {@code "it has more than 10000 pages."} */
    TooMuchException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
