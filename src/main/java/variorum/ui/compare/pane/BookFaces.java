package variorum.ui.compare.pane;

import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that articles can be set in. */
public final class BookFaces {
    /** Made for reading at length, the best first; JavaFX's own name for any serif face is the last. */
    private static final List<String> GOOD = List.of(
            "Source Serif 4",
            "Source Serif Pro",
            "Charter",
            "Iowan Old Style",
            "Georgia",
            "Literata",
            "Libertinus Serif",
            "Palatino",
            "Palatino Linotype",
            "Cambria",
            "Constantia",
            "Noto Serif",
            "Liberation Serif",
            "P052",
            "C059",
            "URW Bookman",
            "Times New Roman",
            "DejaVu Serif",
            "Atkinson Hyperlegible",
            "Verdana",
            "Liberation Sans",
            "Serif");

    private BookFaces() {}

    /** The good ones that this machine has, the best first. */
    public static List<String> installed() {
        List<String> here = Font.getFamilies();
        return GOOD.stream().filter(here::contains).toList();
    }

    /** Every family that this machine has. */
    public static List<String> all() {
        return Font.getFamilies();
    }

    /** That family, or the best one where this machine does not have it. */
    public static String nearest(String family) {
        return Font.getFamilies().contains(family)
                ? family
                : installed().stream().findFirst().orElse(GOOD.get(GOOD.size() - 1));
    }
}
