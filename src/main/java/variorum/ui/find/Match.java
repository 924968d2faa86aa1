package variorum.ui.find;

import variorum.model.Span;

/**
 * Words that were looked for.
 *
 * @param column the version's place from the left
 * @param words in the version's text, inside one paragraph, never empty
 */
public record Match(int column, Span words) {}
