package variorum.session;

/**
 * What was found in a file that the program keeps.
 *
 * @param kept nothing, if the file could not be used
 * @param message one sentence for the reader when the file could not be used; else empty
 */
public record Found<T>(T kept, String message) {}
