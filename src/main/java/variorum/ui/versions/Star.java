package variorum.ui.versions;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The sign of the base: filled for the base, an outline for versions that could become it. */
final class Star extends Region {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    Star(boolean full) {
        getStyleClass().add("star");
        pseudoClassStateChanged(FULL, full);
    }
}
