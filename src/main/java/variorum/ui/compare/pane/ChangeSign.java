package variorum.ui.compare.pane;

/**
 * What stands in the margin beside a change.
 *
 * @param sign a character or two
 * @param words what the sign says, shown when the pointer rests on it
 */
public record ChangeSign(String sign, String words) {}
