package variorum.ui.compare;

import java.net.URL;
import java.util.Objects;

/**
 * The colours of texts and marks, by the names that style sheets look up: light and in the palette of the house where
 * no ancestor says otherwise in the style classes {@code night}, {@code high-contrast}, {@code legal} and
 * {@code classic}.
 */
public final class MarkColours {
    private MarkColours() {}

    /** For whatever shows marks. */
    public static String styleSheet() {
        return address("colours.css");
    }

    /** @param sheet a style sheet of this package */
    static String address(String sheet) {
        URL found = MarkColours.class.getResource(sheet);
        return Objects.requireNonNull(found, sheet).toExternalForm();
    }
}
