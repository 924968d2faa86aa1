package variorum.model;

import java.util.Set;

/** The options of a collation that the reader of its report must know about. */
public record Options(Against against, Set<Ignorable> ignore) {
    public static final Options DEFAULT = new Options(Against.BASE, Set.of());

    public Options {
        ignore = Set.copyOf(ignore);
    }
}
