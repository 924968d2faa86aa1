package variorum.align;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.Collated;

/** Links in short: {@code 0:0 1:2+3 2: :1 3:4*} is a pair, a split, a removed, an added and a moved paragraph. */
final class DrawnLinks {
    private DrawnLinks() {}

    static String links(Version base, Version other, Correction... corrections) {
        return Collated.compare(base, other, corrections).rows().stream()
                .map(DrawnLinks::drawn)
                .collect(Collectors.joining(" "));
    }

    static String drawn(Row row) {
        return indexes(row.base()) + ":" + indexes(row.other()) + (row.moved() ? "*" : "");
    }

    private static String indexes(ParagraphRange range) {
        List<String> indexes = IntStream.range(range.from(), range.to())
                .mapToObj(String::valueOf)
                .toList();
        return String.join("+", indexes);
    }
}
