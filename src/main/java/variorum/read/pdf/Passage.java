package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or as much of it as stands in one column.
 *
 * @param lines never none
 * @param column of its last line
 */
record Passage(List<Line> lines, Column column) {
    Passage {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    /** Of its first line. */
    Type type() {
        return first().type();
    }

    boolean isBold() {
        return lines.stream().allMatch(line -> line.all(Type::bold));
    }

    int length() {
        return lines.stream().mapToInt(Line::length).sum();
    }

    Passage with(Passage rest) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(rest.lines);
        return new Passage(all, rest.column);
    }
}
