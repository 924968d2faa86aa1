package variorum.model;

/**
 * The character encoding that a file was read in.
 *
 * @param name the IANA name, such as {@code windows-1252}
 * @param sure false where it is a guess that a reader should see as one
 */
public record Encoding(String name, boolean sure) {}
