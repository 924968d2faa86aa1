package variorum.ui.versions;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.scene.control.OverrunStyle;
import variorum.ui.open.OpenSet;

/** Where to cut the names of versions if there is little room: where they are alike, so that they stay different. */
final class NameEnds {
    private NameEnds() {}

    static OverrunStyle cut(OpenSet set) {
        List<String> names =
                set.versions().stream().map(open -> open.version().name()).toList();
        if (names.size() < 2) {
            return OverrunStyle.CENTER_ELLIPSIS;
        }
        String first = names.get(0);
        int before = alike(
                names,
                String::startsWith,
                IntStream.range(0, first.length())
                        .mapToObj(length -> first.substring(0, length + 1))
                        .toList());
        int after = alike(
                names,
                String::endsWith,
                IntStream.range(0, first.length())
                        .mapToObj(length -> first.substring(first.length() - length - 1))
                        .toList());
        if (before <= after) {
            return OverrunStyle.CENTER_ELLIPSIS;
        }
        return differInTheLastWord(names) ? OverrunStyle.LEADING_WORD_ELLIPSIS : OverrunStyle.LEADING_ELLIPSIS;
    }

    private static boolean differInTheLastWord(List<String> names) {
        return names.size()
                == names.stream()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .distinct()
                        .count();
    }

    /** How many of these parts, from the shortest on, all names share. */
    private static int alike(List<String> names, BiPredicate<String, String> share, List<String> parts) {
        return (int) parts.stream()
                .takeWhile(part -> names.stream().allMatch(name -> share.test(name, part)))
                .count();
    }
}
