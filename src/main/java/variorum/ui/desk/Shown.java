package variorum.ui.desk;

import java.util.Optional;
import variorum.display.PlanOptions;
import variorum.model.Collation;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

/** What the picture on screen was made from. */
record Shown(OpenSet set, PlanOptions options, Arrangement arrangement, Collation collation) {

    /** The share of the words of its base that a version keeps; empty if it was not compared. */
    Optional<Double> keptShare(OpenVersion version) {
        int place = set.compared().indexOf(set.versions().indexOf(version));
        return collation.comparisons().stream()
                .filter(comparison -> comparison.other() == place)
                .map(comparison -> comparison.summary().keptShare())
                .findFirst();
    }
}
