package variorum.collate;

import java.util.List;
import java.util.stream.IntStream;

/** Two versions to compare, as indexes. */
record VersionPair(int base, int other) {

    /** All pairs that the request asks for, in the order in which they are reported. */
    static List<VersionPair> of(CollationRequest request) {
        int count = request.versions().size();
        return switch (request.options().against()) {
            case BASE ->
                IntStream.range(0, count)
                        .filter(other -> other != request.base())
                        .mapToObj(other -> new VersionPair(request.base(), other))
                        .toList();
            case PREVIOUS ->
                IntStream.range(1, count)
                        .mapToObj(other -> new VersionPair(other - 1, other))
                        .toList();
            case ALL_PAIRS ->
                IntStream.range(0, count)
                        .boxed()
                        .flatMap(base ->
                                IntStream.range(base + 1, count).mapToObj(other -> new VersionPair(base, other)))
                        .toList();
        };
    }
}
