package variorum.ui.find;

import variorum.model.Span;

/**
 * Words that match a query.
 *
 * @param column the version's place from the left
 * @param words in the version's text, inside one paragraph, never empty
 */
record Match(int column, Span words) {}
