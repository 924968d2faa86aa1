package variorum.ui.compare.picture;

import java.util.List;
import java.util.Optional;
import variorum.model.Collation;
import variorum.model.Comparison;

/**
 * How the reader wants a comparison laid out.
 *
 * @param read the name of the version that is read in one column; the first that was compared where there is none so
 *     called
 */
public record Arrangement(View view, String read) {
    /** As the program begins. */
    public static final Arrangement FIRST = new Arrangement(View.SIDE_BY_SIDE, "");

    public Arrangement withView(View newView) {
        return new Arrangement(newView, read);
    }

    public Arrangement withRead(String newRead) {
        return new Arrangement(view, newRead);
    }

    /** The versions that are laid out, of those that are shown side by side; all are indexes into the collation's. */
    public List<Integer> columns(Collation collation, List<Integer> shown) {
        return switch (view) {
            case SIDE_BY_SIDE, READINGS -> shown;
            case ONE_COLUMN ->
                pair(collation, shown).map(it -> List.of(it.base(), it.other())).orElse(shown);
        };
    }

    private Optional<Comparison> pair(Collation collation, List<Integer> shown) {
        List<Comparison> pairs = pairs(collation, shown);
        return pairs.stream()
                .filter(pair -> collation.other(pair).name().equals(read))
                .findFirst()
                .or(() -> pairs.stream().findFirst());
    }

    /** The pairs that can be read in one column, in the order of their versions among those shown. */
    public static List<Comparison> pairs(Collation collation, List<Integer> shown) {
        return shown.stream()
                .flatMap(other -> collation.comparisons().stream()
                        .filter(pair -> pair.other() == other && shown.contains(pair.base())))
                .toList();
    }
}
