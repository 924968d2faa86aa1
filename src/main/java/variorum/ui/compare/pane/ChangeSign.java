package variorum.ui.compare.pane;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in the margin beside a change.
 *
 * @param sign a character or two
 * @param words what the sign says, shown when the pointer rests on it
 * @param weight of several changes on a line, the heaviest one has its sign in the margin
 */
public record ChangeSign(String sign, String words, int weight) {

    static ChangeSign heaviest(List<ChangeSign> signs) {
        return Collections.max(signs, Comparator.comparingInt(ChangeSign::weight));
    }
}
