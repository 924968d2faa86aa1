package variorum.read.pdf;

/**
 * What a PDF draws in one go: mostly a letter, sometimes several as a ligature, or a space.
 *
 * @param text in plain letters, see {@link Letters}
 * @param left where its room begins, {@code right} where it ends
 * @param baseline on which the letters stand
 * @param type how it is set
 */
record Glyph(String text, double left, double right, double baseline, Type type) {
    boolean isSpace() {
        return text.isBlank();
    }
}
