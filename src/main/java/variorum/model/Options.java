package variorum.model;

import java.util.Set;

/** How a collation was asked for, as far as its reader must know it. */
public record Options(Against against, Set<Ignorable> ignore) {
    public static final Options DEFAULT = new Options(Against.BASE, Set.of());

    public Options {
        ignore = Set.copyOf(ignore);
    }
}
